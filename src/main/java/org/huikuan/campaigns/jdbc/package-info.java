/** Rows of campaigns, and what the ledger and the cases say of their customers. */
@NullMarked
package org.huikuan.campaigns.jdbc;

import org.jspecify.annotations.NullMarked;
