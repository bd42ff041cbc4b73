package org.huikuan.desk;

import org.huikuan.ledger.money.MoneyLimit;
import org.springframework.stereotype.Component;

/** The house's limit for the age of receipts and credit notes that are told. */
@Component
class OldestMoney implements MoneyLimit {

    private final DeskLimits limits;

    OldestMoney(DeskLimits limits) {
        this.limits = limits;
    }

    @Override
    public int days() {
        return limits.days(DeskLimits.MONEY);
    }
}
