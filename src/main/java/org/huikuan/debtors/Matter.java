package org.huikuan.debtors;

import java.util.List;
import org.huikuan.shared.Code;

/** For what a person at the customer is needed, and whose power over payment comes first in it (reference 3.3.1). */
public enum Matter implements Code {
    /** Statements, reminders, papers, the day of payment. */
    PAY(List.of(DecisionMaker.DM_4, DecisionMaker.DM_3, DecisionMaker.DM_7)),
    /** A notice that shall count in law, a plan or an acknowledgement that shall bind. */
    SIGN(List.of(DecisionMaker.DM_1, DecisionMaker.DM_3, DecisionMaker.DM_2)),
    /** A word of those who can say yes. */
    DECIDE(List.of(DecisionMaker.DM_1, DecisionMaker.DM_2, DecisionMaker.DM_3, DecisionMaker.DM_7));

    private final List<DecisionMaker> order;

    Matter(List<DecisionMaker> order) {
        this.order = order;
    }

    List<DecisionMaker> order() {
        return order;
    }
}
