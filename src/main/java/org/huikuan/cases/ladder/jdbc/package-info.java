/** Rows of climbs. */
@NullMarked
package org.huikuan.cases.ladder.jdbc;

import org.jspecify.annotations.NullMarked;
