/** The desk: what waits for a person in the morning, by role, and where it is done. Reads only, except claiming a task. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "teams",
            "ledger",
            "ledger :: money",
            "ledger :: rates",
            "cases",
            "staffing"
        })
package org.huikuan.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
