/** Cases: what is done about a customer who does not pay. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "calendar",
            "teams",
            "journal",
            "ledger",
            "ledger :: columns",
            "strategy",
            "letters",
            "letters :: delivery",
            "letters :: process",
            "documents"
        })
package org.huikuan.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
