/**
 * Campaigns (攻坚): a few customers for a few weeks, by the rule of the nail (reference 3.3.4): each has one person, amount, day,
 * counterpart and frequency, looked at every day until the money is in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "acts",
            "acts :: web",
            "calendar",
            "debtors",
            "journal",
            "ledger",
            "staffing",
            "strategy"
        })
package org.huikuan.campaigns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
