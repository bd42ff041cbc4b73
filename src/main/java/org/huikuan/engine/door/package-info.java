/** What may enter the engine: tasks, forms, people, expressions and models pass here, and nothing is evaluated that came from outside. */
@NullMarked
package org.huikuan.engine.door;

import org.jspecify.annotations.NullMarked;
