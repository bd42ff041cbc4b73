package org.huikuan.recovery;

import static org.huikuan.cases.CaseRoles.DECIDING;
import static org.huikuan.cases.CaseRoles.SUPPLYING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.StageDesk;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Supply;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deliveries stopped and resumed: each act records its facts and what the account shows. Nobody is rung. */
@Component
class SupplyDesk {

    private static final String TERM = "supply";

    private final StageDesk desk;
    private final SupplyHolds holds;
    private final Accounts accounts;
    private final Letters letters;
    private final SupplyFlow flow;
    private final StagePath path;

    SupplyDesk(StageDesk desk, SupplyHolds holds, Accounts accounts, Letters letters, SupplyFlow flow, StagePath path) {
        this.desk = desk;
        this.holds = holds;
        this.accounts = accounts;
        this.letters = letters;
        this.flow = flow;
        this.path = path;
    }

    /** The measure was chosen: the customer gets the letter, the credit controllers the task. */
    void order(CaseFacts now, Measure measure) {
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
                desk.userId(),
                now.today(),
                path.term(now, TERM),
                null,
                null,
                null));
        write(now, Supply.TO_HOLD, "supply-hold-ordered", "by " + ordered.dueOn(), null);
        flow.ordered(id, ordered.id());
    }

    SupplyHold hold(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.forLateAct(id, SUPPLYING);
        SupplyHold hold = running(id, SupplyHoldState.ORDERED);
        SupplyHold.Told told = told(values, now.today());
        holds.update(hold.held(told));
        write(now, Supply.HELD, "supply-held", told.told() + ", " + told.on(), told.note());
        return hold;
    }

    SupplyHold lift(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.forLateAct(id, DECIDING);
        SupplyHold hold = running(id, SupplyHoldState.ORDERED, SupplyHoldState.HELD);
        FormInput words = new FormInput(values);
        String reason = words.required("reason", 500);
        words.check();
        lift(now, hold, Objects.requireNonNull(reason));
        return hold;
    }

    void lift(CaseFacts now, SupplyHold hold, String reason) {
        SupplyHold lifted = hold.lifted(new SupplyHold.Lift(desk.userId(), now.today(), reason));
        holds.update(lifted);
        boolean calledOff = lifted.state() == SupplyHoldState.CALLED_OFF;
        write(
                now,
                calledOff ? Supply.OPEN : Supply.TO_RELEASE,
                calledOff ? "supply-hold-called-off" : "supply-hold-lifted",
                null,
                reason);
    }

    SupplyHold release(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.forLateAct(id, SUPPLYING);
        SupplyHold hold = running(id, SupplyHoldState.LIFTED);
        SupplyHold.Told told = told(values, now.today());
        holds.update(hold.released(told));
        write(now, Supply.OPEN, "supply-released", told.told() + ", " + told.on(), told.note());
        return hold;
    }

    private SupplyHold running(CaseId id, SupplyHoldState... states) {
        SupplyHold hold = holds.of(id).stream()
                .filter(SupplyHold::isRunning)
                .findFirst()
                .orElseThrow(
                        () -> new Conflict("no-supply-hold", "case " + id + " has no supply hold that is not over"));
        if (!List.of(states).contains(hold.state())) {
            throw new Conflict(
                    "supply-hold-is",
                    "the supply hold of case " + id + " is " + hold.state().code() + "; nothing was changed");
        }
        return hold;
    }

    private SupplyHold.Told told(Map<String, ? extends @Nullable Object> values, LocalDate today) {
        FormInput words = new FormInput(values);
        String told = words.required("told", 200);
        LocalDate on = Days.done(words, "on", today);
        String note = words.text("note", 1000);
        words.check();
        return new SupplyHold.Told(desk.userId(), Objects.requireNonNull(told), on, note);
    }

    private void write(CaseFacts now, Supply supply, String what, @Nullable String detail, @Nullable String grounds) {
        accounts.supply(now.kase().accountId(), supply);
        desk.journal(now, what, detail, grounds);
        desk.forget(now.kase().id());
    }
}
