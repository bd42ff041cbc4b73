/** Approvals: what somebody may not decide alone is a task of the role that the tables name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "acts", "ledger", "cases", "cases :: loop"})
package org.huikuan.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
