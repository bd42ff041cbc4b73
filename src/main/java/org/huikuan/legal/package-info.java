/** Legal: the file, the lawyer's letter, route, claim, ruling, enforcement, statutory deadlines, write-off. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "calendar",
            "journal",
            "journal :: web",
            "ledger",
            "ledger :: contracts",
            "ledger :: rates",
            "strategy",
            "letters",
            "letters :: outbox",
            "documents",
            "interest",
            "cases",
            "cases :: contacts",
            "cases :: disputes",
            "cases :: holds",
            "cases :: promises",
            "cases :: process",
            "cases :: loop",
            "cases :: reads",
            "runs"
        })
package org.huikuan.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
