/** Rows of the coaching queue. */
@NullMarked
package org.huikuan.coaching.jdbc;

import org.jspecify.annotations.NullMarked;
