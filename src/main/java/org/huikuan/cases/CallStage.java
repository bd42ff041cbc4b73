package org.huikuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.cases.process.ReminderCallProcess;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.springframework.stereotype.Service;

/** The reminder call (电话提醒): when it is made, by when, and what follows from its result. */
@Service
public class CallStage {

    private static final String FOLLOW_UP = "choose-follow-up";

    private final Facts facts;
    private final Cases cases;
    private final Interactions interactions;
    private final DecisionTables tables;
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final BusinessDay day;

    CallStage(
            Facts facts,
            Cases cases,
            Interactions interactions,
            DecisionTables tables,
            Decisions decisions,
            WorkingDays workingDays,
            BusinessDay day) {
        this.facts = facts;
        this.cases = cases;
        this.interactions = interactions;
        this.tables = tables;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.day = day;
    }

    public boolean isDue(CaseId id) {
        CaseFacts now = facts.of(id);
        return !now.kase().position().nextOn().isAfter(now.today());
    }

    /** The first instant of the day of the next call. */
    public Instant callAt(CaseId id) {
        CaseFacts now = facts.of(id);
        return day.startOf(now.creditor(), now.kase().position().nextOn());
    }

    /** Reads the result of the call just made from the facts and decides what follows; keeps attempt and date. */
    public String followUp(CaseId id) {
        CaseFacts now = facts.of(id);
        Interaction call = interactions
                .latest(id)
                .orElseThrow(() -> new IllegalStateException("case " + id + ": no call was logged"));
        Answer answer = tables.ask(FOLLOW_UP, Map.of("result", call.result().code(), "attempt", call.attempt()));
        decisions.keep(Map.of(id.value(), answer));
        String followUp = answer.text("followUp");
        if (ReminderCallProcess.AGAIN.equals(followUp)) {
            LocalDate on = workingDays.plus(now.creditor().country(), now.today(), answer.number("workingDays"));
            put(now, now.kase().position().again(answer.number("nextAttempt"), on));
        } else if (!CollectionCaseProcess.EXHAUSTED.equals(followUp)) {
            put(now, now.kase().position().afterPause(now.today()));
        }
        return followUp;
    }

    private void put(CaseFacts now, Position next) {
        CollectionCase kase = now.kase().at(next);
        cases.update(Set.of(kase));
        facts.prime(Set.of(now.with(kase)));
    }
}
