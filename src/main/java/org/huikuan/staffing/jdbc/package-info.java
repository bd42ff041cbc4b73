/** The SQL of absences. */
@NullMarked
package org.huikuan.staffing.jdbc;

import org.jspecify.annotations.NullMarked;
