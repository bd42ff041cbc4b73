/** Portfolios: which collector and team works on which customers, by hand, by rule and by file, and who takes over. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "teams",
            "journal",
            "ledger",
            "ledger :: rates",
            "ledger :: reading",
            "cases",
            "staffing",
            "imports :: files"
        })
package org.huikuan.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
