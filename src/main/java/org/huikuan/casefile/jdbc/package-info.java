/** Tables that only the case file reads. */
@NullMarked
package org.huikuan.casefile.jdbc;

import org.jspecify.annotations.NullMarked;
