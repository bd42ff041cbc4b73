/** The daily digest: what awaits collectors and managers, by mail, after the daily run. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "teams",
            "cases",
            "desk",
            "letters",
            "letters :: outbox",
            "outbox",
            "preferences",
            "runs",
            "ledger :: rates"
        })
package org.huikuan.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
