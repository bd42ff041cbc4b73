package org.huikuan.desk;

import org.huikuan.ledger.rates.RateLimit;
import org.springframework.stereotype.Component;

/** The house's limit for the age of exchange rates. */
@Component
class OldRates implements RateLimit {

    private final DeskLimits limits;

    OldRates(DeskLimits limits) {
        this.limits = limits;
    }

    @Override
    public int days() {
        return limits.days(DeskLimits.RATE);
    }
}
