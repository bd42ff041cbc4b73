/** Cases: what is done about a customer who does not pay. */
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
            "debtors",
            "ledger",
            "ledger :: customers",
            "ledger :: invoices",
            "ledger :: columns",
            "ledger :: money",
            "ledger :: rates",
            "strategy",
            "letters",
            "documents"
        })
package org.huikuan.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
