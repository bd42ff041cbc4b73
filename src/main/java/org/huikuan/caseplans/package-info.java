/** Case plans (方案): what we offer a debtor, who does what on which day, what follows when it fails, when we look again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "approvals",
            "debtors",
            "strategy",
            "cases",
            "cases :: acts",
            "cases :: briefs",
            "cases :: loop",
            "cases :: reads",
            "cases :: strategies"
        })
package org.huikuan.caseplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
