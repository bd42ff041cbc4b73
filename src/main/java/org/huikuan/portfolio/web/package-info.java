/** Pages and calls of portfolios. */
@NullMarked
package org.huikuan.portfolio.web;

import org.jspecify.annotations.NullMarked;
