/** Visits: the collector at the customer's door, and the manager beside the collector (reference 2.2 PL-04, PL-05). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "approvals",
            "calendar",
            "conduct",
            "debtors",
            "journal",
            "ledger",
            "ledger :: money",
            "strategy",
            "letters",
            "documents",
            "cases",
            "cases :: briefs",
            "cases :: conduct",
            "cases :: contacts",
            "cases :: diagnoses",
            "cases :: disputes",
            "cases :: promises",
            "cases :: process",
            "cases :: loop",
            "cases :: reads",
            "cases :: strategies",
            "coaching",
            "staffing"
        })
package org.huikuan.visits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
