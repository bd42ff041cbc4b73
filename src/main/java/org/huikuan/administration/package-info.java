/** Administration: people, creditors, days off and what each person may change. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "teams",
            "ledger",
            "ledger :: contracts",
            "ledger :: invoices",
            "ledger :: money",
            "letters",
            "security",
            "installation"
        })
package org.huikuan.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
