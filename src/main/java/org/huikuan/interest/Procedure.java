package org.huikuan.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a court has done that changes the interest of an account.
 *
 * @param acceptedOn the day on which the court accepted the customer's insolvency: interest stops (EBL 46)
 * @param ruledOn the day of the judgment, order or award in force; null: none
 * @param performBy the last day it gives for performance: from the next on the debt bears 0.0175 % a day besides
 *     (CPL 264; judicial interpretation on delayed performance, Fa Shi (2014) No. 8, article 1)
 */
public record Procedure(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate ruledOn,
        @Nullable LocalDate performBy) {

    static final Procedure NONE = new Procedure(null, null, null);

    /** The last day that is counted: the one before the acceptance of an insolvency. */
    LocalDate until(LocalDate wanted) {
        return acceptedOn == null || acceptedOn.isAfter(wanted) ? wanted : acceptedOn.minusDays(1);
    }

    /** Whether the court has spoken about a debt that was due on the day. */
    boolean covers(LocalDate dueOn) {
        return ruledOn != null && performBy != null && dueOn.isBefore(ruledOn);
    }
}
