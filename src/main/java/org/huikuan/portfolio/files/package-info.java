/** Portfolios as files: down, and up again. */
@NullMarked
package org.huikuan.portfolio.files;

import org.jspecify.annotations.NullMarked;
