/** The daily run: every overdue account is in a case, every evening, and it is proved. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "ledger", "ledger :: invoices", "cases :: daily"})
package org.huikuan.runs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
