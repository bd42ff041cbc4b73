/** The tables of visits. */
@NullMarked
package org.huikuan.visits.jdbc;

import org.jspecify.annotations.NullMarked;
