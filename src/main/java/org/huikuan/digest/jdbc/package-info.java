/** SQL of the digest. */
@NullMarked
package org.huikuan.digest.jdbc;

import org.jspecify.annotations.NullMarked;
