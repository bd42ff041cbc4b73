package org.huikuan.cases.loop;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.CollectionCase.Driving;
import org.huikuan.cases.Demand;

/** Which item drives the stage, the oldest undisputed overdue one (design 2), and how much may be demanded. */
final class Driven {

    private Driven() {}

    static CollectionCase by(CaseFacts facts, CollectionCase kase) {
        if (!kase.isOpen()) {
            return kase;
        }
        return facts.driving()
                .map(i -> kase.drivenBy(
                        new Driving(i.invoiceId(), i.payBy()), kase.priority(), Demand.of(facts.demand())))
                .orElse(kase);
    }
}
