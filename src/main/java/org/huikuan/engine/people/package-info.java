/** Users, groups and what they may do in the engine. */
@NullMarked
package org.huikuan.engine.people;

import org.jspecify.annotations.NullMarked;
