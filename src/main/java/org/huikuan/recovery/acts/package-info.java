/** Acts of commercial recovery: the brief of a case, measures, the next step. */
@NullMarked
package org.huikuan.recovery.acts;

import org.jspecify.annotations.NullMarked;
