/** The demo world: people and a ledger with history. Exists in profile demo only; nobody uses it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "security",
            "teams",
            "ledger",
            "ledger::imports",
            "cases",
            "cases :: holds",
            "cases :: promises",
            "runs",
            "calendar",
            "documents",
            "legal",
            "letters",
            "letters :: delivery",
            "recovery",
            "training"
        })
package org.huikuan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
