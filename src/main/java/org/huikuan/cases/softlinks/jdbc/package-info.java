/** Rows of soft moves. */
@NullMarked
package org.huikuan.cases.softlinks.jdbc;

import org.jspecify.annotations.NullMarked;
