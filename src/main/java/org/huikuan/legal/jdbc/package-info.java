/** The rows of legal action. */
@NullMarked
package org.huikuan.legal.jdbc;

import org.jspecify.annotations.NullMarked;
