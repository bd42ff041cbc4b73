package org.huikuan.cases.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Demand;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Stage;
import org.huikuan.cases.Standing;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Decisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The loop of a case around its facts: where does it stand, until when does it wait, what follows a stage. */
@Service
public class CaseLoop {

    /** The step that calls {@link #whatNow}. */
    static final String LOOKS = "collection-case/Task_AskWhereTheCaseStands";

    /** The step that calls {@link #decideNext}. */
    static final String DECIDES = "collection-case/Task_DecideWhatFollows";

    private final CaseReview review;
    private final Facts facts;
    private final Cases cases;
    private final Priorities priorities;
    private final Moves moves;
    private final Decisions decisions;
    private final BusinessDay day;
    private final Journal journal;
    private final ApplicationEventPublisher news;

    CaseLoop(
            CaseReview review,
            Facts facts,
            Cases cases,
            Priorities priorities,
            Moves moves,
            Decisions decisions,
            BusinessDay day,
            Journal journal,
            ApplicationEventPublisher news) {
        this.review = review;
        this.facts = facts;
        this.cases = cases;
        this.priorities = priorities;
        this.moves = moves;
        this.decisions = decisions;
        this.day = day;
        this.journal = journal;
        this.news = news;
    }

    /** Asks the facts; each turn of the loop begins here. */
    public String whatNow(CaseId id) {
        Standing standing = review.ask(id);
        if (standing instanceof Standing.Wait) {
            return CollectionCaseProcess.WAIT;
        }
        return standing instanceof Standing.Work ? CollectionCaseProcess.WORK : CollectionCaseProcess.END;
    }

    /** The stored stage, at which the work is entered. */
    public Stage stage(CaseId id) {
        return facts.of(id).kase().position().stage();
    }

    /** The first instant of the day on which the wait ends by itself. */
    public Instant waitUntil(CaseId id) {
        CaseFacts now = facts.of(id);
        LocalDate until = Objects.requireNonNull(now.kase().waitUntil(), () -> "case " + id + " does not wait");
        return day.startOf(now.creditor(), until);
    }

    /**
     * What follows a stage. A promise, a dispute and a closing have written their facts already and the stage its own
     * position; an exhausted stage is for the move table.
     */
    public String decideNext(CaseId id, String outcome) {
        if (!CollectionCaseProcess.EXHAUSTED.equals(outcome)) {
            return outcome;
        }
        CaseFacts now = facts.of(id);
        Moves.Move move = moves.after(now, StageEnd.EXHAUSTED);
        Answer<Priorities.Band> band = priorities.ask(now);
        CollectionCase kase = now.kase()
                .at(move.position())
                .drivenBy(now.kase().driving(), band.out().priority(), Demand.of(now.demand()));
        cases.update(Set.of(kase));
        facts.prime(Set.of(now.with(kase)));
        decisions.keep(Map.of(id.value(), move.answer()));
        decisions.keep(Map.of(id.value(), band));
        journal.write(new JournalEntry(
                kase.accountId(),
                id.value(),
                "stage-exhausted",
                CaseSays.THEN.with(
                        now.kase().position().stage(),
                        move.position().stage(),
                        move.position().nextOn()),
                Sentence.text(move.answer().rule())));
        if (now.kase().position().stage() != kase.position().stage()) {
            news.publishEvent(new CaseNews.StageChanged(
                    kase, now, move.isJump(), move.answer().because()));
        }
        return move.answer().out().move().code();
    }
}
