/** A fourth kind of pauses, to show that it touches no class of the application. */
@NullMarked
package org.huikuan.cases.moratoria;

import org.jspecify.annotations.NullMarked;
