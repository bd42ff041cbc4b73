package org.huikuan.recovery.supply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.RecoveryCases;
import org.huikuan.recovery.process.SupplyHoldProcess;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;

/**
 * Supply holds in some states, named by {@code supplyHoldId}, or by {@code caseId} only: the one that is not over. They
 * outlive their case. After an act without a task the process of the hold asks anew where it stands.
 */
final class SupplyCases implements Subjects<SupplyAt> {

    private final StageCases stages;
    private final SupplyHolds holds;
    private final SupplyFlow flow;
    private final List<SupplyHoldState> states;

    SupplyCases(StageCases stages, SupplyHolds holds, SupplyFlow flow, SupplyHoldState... states) {
        this.stages = stages;
        this.holds = holds;
        this.flow = flow;
        this.states = List.of(states);
    }

    @Override
    public SupplyAt seen(Where where) {
        CaseFacts now = stages.visible(RecoveryCases.id(where));
        return new SupplyAt(now, hold(where, now));
    }

    @Override
    public SupplyAt locked(Where where, Set<Role> roles) {
        CaseFacts now = stages.forLateAct(RecoveryCases.id(where), RecoveryCases.groups(roles));
        SupplyHold hold = hold(where, now);
        if (!states.contains(hold.state())) {
            throw new Conflict("supply-hold-is", hold.caseId(), hold.state());
        }
        return new SupplyAt(now, hold);
    }

    @Override
    public boolean isLate() {
        return true;
    }

    @Override
    public String of() {
        return SupplyHoldProcess.SUPPLY_HOLD_ID;
    }

    @Override
    public void look(SupplyAt subject, Doing done) {
        if (!done.completesTask()) {
            flow.changed(subject.hold().caseId(), subject.hold().id());
        }
    }

    private SupplyHold hold(Where where, CaseFacts now) {
        CaseId id = now.kase().id();
        String named = where.ids().get(of());
        if (named == null) {
            return holds.of(id).stream()
                    .filter(SupplyHold::isRunning)
                    .findFirst()
                    .orElseThrow(() -> new Conflict("no-supply-hold"));
        }
        return (named.matches("\\d{1,18}") ? holds.find(Long.parseLong(named)) : Optional.<SupplyHold>empty())
                .filter(hold -> hold.caseId().equals(id))
                .orElseThrow(() -> new NotFound("no-supply-hold-number", named));
    }
}
