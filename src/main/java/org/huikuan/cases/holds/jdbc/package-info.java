/** The rows of holds. */
@NullMarked
package org.huikuan.cases.holds.jdbc;

import org.jspecify.annotations.NullMarked;
