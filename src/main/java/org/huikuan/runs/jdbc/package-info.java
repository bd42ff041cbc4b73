/** The SQL of the daily run. */
@NullMarked
package org.huikuan.runs.jdbc;

import org.jspecify.annotations.NullMarked;
