/** The table of decisions. */
@NullMarked
package org.huikuan.strategy.jdbc;

import org.jspecify.annotations.NullMarked;
