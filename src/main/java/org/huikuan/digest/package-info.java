/** The daily digest: what awaits collectors and managers, by mail, after the daily run. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "teams",
            "ledger",
            "cases",
            "desk",
            "letters",
            "letters :: outbox",
            "preferences",
            "runs"
        })
package org.huikuan.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
