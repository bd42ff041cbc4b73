/** The SQL of portfolios. */
@NullMarked
package org.huikuan.portfolio.jdbc;

import org.jspecify.annotations.NullMarked;
