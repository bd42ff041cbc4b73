/** The rows of what keeps the house from contacting customers. */
@NullMarked
package org.huikuan.conduct.jdbc;

import org.jspecify.annotations.NullMarked;
