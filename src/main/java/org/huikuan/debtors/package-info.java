/** What is known of a debtor beyond the ledger: who decides and pays there, how a payment comes about, what moves it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "documents", "ledger", "strategy"})
package org.huikuan.debtors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
