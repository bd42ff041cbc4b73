/** The journal's table. */
@NullMarked
package org.huikuan.journal.jdbc;

import org.jspecify.annotations.NullMarked;
