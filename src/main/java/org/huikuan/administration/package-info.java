/** Administration: people, creditors, days off, policy tables, backup, and what the installation tells about itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "teams",
            "ledger",
            "ledger :: contracts",
            "cases",
            "letters",
            "security"
        })
package org.huikuan.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
