/** Tasks of the engine for the desks, the case file and Tasklist's filters. */
@NullMarked
package org.huikuan.engine.tasks;

import org.jspecify.annotations.NullMarked;
