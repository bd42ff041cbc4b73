/** The case file: everything about one case on one page, its picture, and the short forms of acts that need no task. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "approvals",
            "caseplans",
            "conduct",
            "teams",
            "journal",
            "journal :: web",
            "ledger",
            "debtors",
            "strategy",
            "letters",
            "documents",
            "cases",
            "cases :: briefs",
            "cases :: conduct",
            "cases :: diagnoses",
            "cases :: holds",
            "cases :: ladder",
            "cases :: reads",
            "cases :: softlinks",
            "cases :: strategies",
            "visits",
            "recovery",
            "recovery :: supply",
            "legal",
            "legal :: deadlines"
        })
package org.huikuan.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
