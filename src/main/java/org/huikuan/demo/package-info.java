/** The demo world: people and a ledger with history. Exists in profile demo only; nobody uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "security",
            "installation",
            "teams",
            "ledger",
            "ledger :: money",
            "caseplans",
            "cases",
            "cases :: holds",
            "cases :: promises",
            "cases :: daily",
            "coaching",
            "staffing",
            "runs",
            "calendar",
            "documents",
            "letters",
            "recovery",
            "training",
            "imports",
            "imports :: files"
        })
package org.huikuan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
