/** Approvals: what somebody may not decide alone is a task of the role that the tables name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "acts", "acts :: web", "ledger", "cases"})
package org.huikuan.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
