package org.huikuan.recovery;

import java.util.Map;
import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.ledger.Supply;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries stopped and resumed without a task, and resumed when the case has ended. */
@Service
@Transactional
public class SupplyActs {

    private final SupplyDesk acts;
    private final SupplyHolds holds;
    private final SupplyFlow flow;

    SupplyActs(SupplyDesk acts, SupplyHolds holds, SupplyFlow flow) {
        this.acts = acts;
        this.holds = holds;
        this.flow = flow;
    }

    /** The credit controllers have stopped the deliveries; fields {@code told}, {@code on}, {@code note}. */
    public void hold(CaseId id, Map<String, ? extends @Nullable Object> values) {
        flow.changed(id, acts.hold(id, values).id());
    }

    /** A manager ends the stop, with a {@code reason}. */
    public void lift(CaseId id, Map<String, ? extends @Nullable Object> values) {
        flow.changed(id, acts.lift(id, values).id());
    }

    /** The credit controllers have resumed the deliveries; fields {@code told}, {@code on}, {@code note}. */
    public void release(CaseId id, Map<String, ? extends @Nullable Object> values) {
        flow.changed(id, acts.release(id, values).id());
    }

    /** Asks nothing of the database unless the account is not supplied. */
    @EventListener
    void on(CaseEnded ended) {
        CaseFacts now = ended.facts();
        Supply supply = now.account().supply();
        if (supply == Supply.TO_HOLD || supply == Supply.HELD) {
            holds.running(now.account().id()).ifPresent(hold -> {
                acts.lift(now, hold, now.kase().status().code());
                flow.changed(hold.caseId(), hold.id());
            });
        }
    }
}
