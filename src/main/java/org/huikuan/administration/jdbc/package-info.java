/** The SQL of administration. */
@NullMarked
package org.huikuan.administration.jdbc;

import org.jspecify.annotations.NullMarked;
