package org.huikuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Decisions;
import org.springframework.stereotype.Service;

/** The loop of a case around its facts: where does it stand, until when does it wait, what follows a stage. */
@Service
public class CaseLoop {

    private static final String MOVE = "choose-move";
    private static final String EXHAUSTED = "exhausted";

    private final CaseReview review;
    private final Facts facts;
    private final Cases cases;
    private final Priorities priorities;
    private final DecisionTables tables;
    private final Decisions decisions;
    private final WorkingDays workingDays;
    private final BusinessDay day;
    private final Journal journal;

    CaseLoop(
            CaseReview review,
            Facts facts,
            Cases cases,
            Priorities priorities,
            DecisionTables tables,
            Decisions decisions,
            WorkingDays workingDays,
            BusinessDay day,
            Journal journal) {
        this.review = review;
        this.facts = facts;
        this.cases = cases;
        this.priorities = priorities;
        this.tables = tables;
        this.decisions = decisions;
        this.workingDays = workingDays;
        this.day = day;
        this.journal = journal;
    }

    /** Asks the facts; each turn of the loop begins here. */
    public String whatNow(CaseId id) {
        Standing standing = review.ask(id);
        if (standing instanceof Standing.Settled) {
            return CollectionCaseProcess.END;
        }
        return standing instanceof Standing.Wait ? CollectionCaseProcess.WAIT : CollectionCaseProcess.WORK;
    }

    /** The first instant of the day on which the wait ends by itself. */
    public Instant waitUntil(CaseId id) {
        CaseFacts now = facts.of(id);
        LocalDate until = Objects.requireNonNull(now.kase().waitUntil(), () -> "case " + id + " does not wait");
        return day.startOf(now.creditor(), until);
    }

    /**
     * What follows a stage. After a promise or a dispute the case goes back to the first call, to be made when the
     * pause is over; an exhausted stage is for the move table.
     */
    public String decideNext(CaseId id, String outcome) {
        CaseFacts now = facts.of(id);
        if (!EXHAUSTED.equals(outcome)) {
            put(now, now.kase().position().again(1, now.today()), now.kase().priority());
            return outcome;
        }
        Answer move = tables.ask(
                MOVE,
                Map.of(
                        "stage", now.kase().position().stage().code(),
                        "outcome", outcome,
                        "daysPastDue", (int) now.daysPastDue(),
                        "amount", now.demandableUnits(),
                        "brokenPromises", now.brokenPromises()));
        Answer band = priorities.ask(now);
        LocalDate on = workingDays.plus(now.creditor().country(), now.today(), move.number("workingDays"));
        put(now, Position.firstCall(on, on).waitingUntil(on), band.number("priority"));
        decisions.keep(Map.of(id.value(), move));
        decisions.keep(Map.of(id.value(), band));
        journal.write(new JournalEntry(
                now.kase().accountId(),
                id.value(),
                "stage-exhausted",
                move.text("move") + " until " + on,
                move.rule()));
        return move.text("move");
    }

    private void put(CaseFacts now, Position position, int priority) {
        CollectionCase kase = now.kase().at(position).drivenBy(now.kase().driving(), priority);
        cases.update(Set.of(kase));
        facts.prime(Set.of(now.with(kase)));
    }
}
