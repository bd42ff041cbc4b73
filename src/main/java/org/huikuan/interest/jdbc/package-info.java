/** SQL of the interest terms. */
@NullMarked
package org.huikuan.interest.jdbc;

import org.jspecify.annotations.NullMarked;
