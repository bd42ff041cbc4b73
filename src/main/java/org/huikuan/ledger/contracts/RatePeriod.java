package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import org.huikuan.shared.Code;

/** For which time a contract's late-payment charge is a percentage of the principal. */
public enum RatePeriod implements Code {
    DAY(1),
    MONTH(30),
    YEAR(100);

    private final int most;

    RatePeriod(int most) {
        this.most = most;
    }

    /**
     * The most that is believed, in percent. Courts reduce a penalty that is excessive (Civil Code 585), as a rule one
     * of more than 30 % above the loss, so that nothing near these figures is ever due; a higher one is a slip of the
     * decimal point or of the period.
     */
    BigDecimal most() {
        return BigDecimal.valueOf(most);
    }
}
