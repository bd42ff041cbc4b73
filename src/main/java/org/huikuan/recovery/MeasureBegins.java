package org.huikuan.recovery;

import org.huikuan.approvals.ApprovalActs;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.supply.SupplyActs;
import org.huikuan.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A measure was chosen: it is asked for where it needs an approval, and begins where it needs none, or has it. */
@Component
public class MeasureBegins {

    private final ApprovalActs approvals;
    private final SupplyActs supply;
    private final StageCases stages;
    private final StagePath path;

    MeasureBegins(ApprovalActs approvals, SupplyActs supply, StageCases stages, StagePath path) {
        this.approvals = approvals;
        this.supply = supply;
        this.stages = stages;
        this.path = path;
    }

    /** The money has bounced: what waited for an approval waits for it again. */
    @EventListener
    void on(CaseNews.Reopened again) {
        if (again.kase().position().stage() == Stage.COMMERCIAL_RECOVERY) {
            CaseFacts now = stages.facts(again.kase().id());
            path.open(now).stream().filter(Measure::awaitsApproval).forEach(m -> now(now, m));
        }
    }

    public void now(CaseFacts now, Measure measure) {
        if (measure.awaitsApproval()) {
            Role role = Role.of(measure.grounds().authority()).orElseThrow();
            approvals.ask(now, MeasureForApproval.KIND, measure.id(), role, measure.dueOn());
        } else if (measure.kind().equals(MeasureKind.SUPPLY_HOLD)) {
            supply.order(now, measure);
        }
    }
}
