/** Legal: the file, the lawyer's letter, route, claim, ruling, enforcement, statutory deadlines, write-off. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "teams",
            "journal",
            "journal :: web",
            "ledger",
            "strategy",
            "letters",
            "documents",
            "interest",
            "cases",
            "cases :: process"
        })
package org.huikuan.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
