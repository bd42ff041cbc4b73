/** Interest on late payment: which rate the law or the contract gives, and the sheet that proves the sum. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ledger :: contracts", "strategy"})
package org.huikuan.interest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
