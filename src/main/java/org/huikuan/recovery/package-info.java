/** Commercial recovery: the case brief, measures worked in parallel, supply stopped and resumed, the formal notice. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "acts",
            "acts :: web",
            "approvals",
            "ledger",
            "debtors",
            "strategy",
            "letters",
            "documents",
            "interest",
            "cases",
            "cases :: briefs",
            "cases :: contacts",
            "cases :: disputes",
            "cases :: promises",
            "cases :: process",
            "cases :: loop",
            "cases :: reads",
            "staffing"
        })
package org.huikuan.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
