/** The SQL of the calendar. */
@NullMarked
package org.huikuan.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
