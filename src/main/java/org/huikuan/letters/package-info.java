/** Letters: ordered once, released, asked at the gate, made, sent or posted, and kept as they left. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "calendar",
            "conduct",
            "teams",
            "journal",
            "ledger",
            "ledger :: contracts",
            "ledger :: money",
            "debtors",
            "strategy",
            "documents",
            "outbox",
            "interest"
        })
package org.huikuan.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
