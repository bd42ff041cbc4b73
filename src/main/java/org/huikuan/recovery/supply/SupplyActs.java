package org.huikuan.recovery.supply;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.Lever;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Supply;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.recovery.FormalNotice;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.RecoverySays;
import org.huikuan.recovery.StagePath;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deliveries stopped and resumed: each act records its facts and what the account shows. Nobody is rung. */
@Component
public class SupplyActs {

    public static final String TERM = "supply";

    private final StageCases stages;
    private final SupplyHolds holds;
    private final Accounts accounts;
    private final Letters letters;
    private final SupplyFlow flow;
    private final StagePath path;
    private final HeldLevers levers;

    SupplyActs(
            StageCases stages,
            SupplyHolds holds,
            Accounts accounts,
            Letters letters,
            SupplyFlow flow,
            StagePath path,
            HeldLevers levers) {
        this.stages = stages;
        this.holds = holds;
        this.accounts = accounts;
        this.letters = letters;
        this.flow = flow;
        this.path = path;
        this.levers = levers;
    }

    /** The measure was chosen: the customer gets the letter, the credit controllers the task. */
    public void order(CaseFacts now, Measure measure) {
        CaseId id = now.kase().id();
        letters.order(List.of(FormalNotice.order(
                now,
                LetterCode.L05,
                Map.of(
                        Particulars.SUPPLY_HOLD_FROM, now.today().toString(),
                        Particulars.SUPPLY_CLAUSE, measure.grounds().evidence()))));
        SupplyHold ordered = holds.insert(new SupplyHold(
                0,
                id,
                now.kase().accountId(),
                measure.id(),
                SupplyHoldState.ORDERED,
                stages.userId(),
                now.today(),
                path.term(now, TERM),
                null,
                null,
                null));
        write(now, Supply.TO_HOLD, "supply-hold-ordered", RecoverySays.BY_DAY.with(ordered.dueOn()), null);
        flow.ordered(id, ordered.id());
    }

    void hold(SupplyAt at, SupplyHold.Told told) {
        holds.update(at.hold().held(told));
        write(
                at.facts(),
                Supply.HELD,
                "supply-held",
                Sentence.joined(", ", Arg.text(told.told()), told.on()),
                Sentence.text(told.note()));
        levers.used(at.hold().accountId(), Lever.LV_1, told.on(), told.by());
    }

    void lift(CaseFacts now, SupplyHold hold, String reason) {
        lift(now, hold, reason, Sentence.words(reason));
    }

    /** @param why the same, as the journal says it */
    void lift(CaseFacts now, SupplyHold hold, String reason, Sentence why) {
        SupplyHold lifted = hold.lifted(new SupplyHold.Lift(stages.userId(), now.today(), reason));
        holds.update(lifted);
        boolean calledOff = lifted.state() == SupplyHoldState.CALLED_OFF;
        write(
                now,
                calledOff ? Supply.OPEN : Supply.TO_RELEASE,
                calledOff ? "supply-hold-called-off" : "supply-hold-lifted",
                null,
                why);
    }

    void release(SupplyAt at, SupplyHold.Told told) {
        holds.update(at.hold().released(told));
        write(
                at.facts(),
                Supply.OPEN,
                "supply-released",
                Sentence.joined(", ", Arg.text(told.told()), told.on()),
                Sentence.text(told.note()));
    }

    private void write(
            CaseFacts now, Supply supply, String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        accounts.supply(now.kase().accountId(), supply);
        stages.journal(now, what, detail, grounds);
        stages.forget(now.kase().id());
    }
}
