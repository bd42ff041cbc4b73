/** The lists of the desk as SQL: flat, bounded, one statement each. */
@NullMarked
package org.huikuan.desk.jdbc;

import org.jspecify.annotations.NullMarked;
