/** Accounts receivable: creditors, accounts, invoices, receipts, credit notes and what is open between them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "acts", "acts :: web", "calendar", "teams", "journal"})
package org.huikuan.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
