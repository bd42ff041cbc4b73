package org.huikuan.recovery.supply;

import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseStatus;
import org.huikuan.ledger.Supply;
import org.huikuan.shared.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries are resumed when the case of a supply hold has ended. */
@Service
@Transactional
class SupplyEnds {

    private final SupplyActs supply;
    private final SupplyHolds holds;
    private final SupplyFlow flow;

    SupplyEnds(SupplyActs supply, SupplyHolds holds, SupplyFlow flow) {
        this.supply = supply;
        this.holds = holds;
        this.flow = flow;
    }

    /** Asks nothing of the database unless the account is not supplied. */
    @EventListener
    void on(CaseEnded ended) {
        CaseFacts now = ended.facts();
        Supply stands = now.account().supply();
        if (stands == Supply.TO_HOLD || stands == Supply.HELD) {
            holds.running(now.account().id()).ifPresent(hold -> {
                CaseStatus how = now.kase().status();
                supply.lift(now, hold, how.code(), Sentence.parts(how));
                flow.changed(hold.caseId(), hold.id());
            });
        }
    }
}
