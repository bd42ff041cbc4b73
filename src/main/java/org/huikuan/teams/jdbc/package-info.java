/** The SQL of teams. */
@NullMarked
package org.huikuan.teams.jdbc;

import org.jspecify.annotations.NullMarked;
