/** The ledger's SQL. */
@NullMarked
package org.huikuan.ledger.jdbc;

import org.jspecify.annotations.NullMarked;
