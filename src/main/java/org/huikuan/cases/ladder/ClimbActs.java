package org.huikuan.cases.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Records the steps of cases on the ladder; what is skipped, and what a step does not keep, is told in the journal. */
@Component
class ClimbActs {

    private final Climbs climbs;
    private final LadderTerms terms;
    private final Proofs proofs;
    private final WorkingDays days;
    private final Journal journal;

    ClimbActs(Climbs climbs, LadderTerms terms, Proofs proofs, WorkingDays days, Journal journal) {
        this.climbs = climbs;
        this.terms = terms;
        this.proofs = proofs;
        this.days = days;
        this.journal = journal;
    }

    /**
     * @param before where the case stood
     * @param on the day of the first rung there
     * @param isJump there is a reason to jump
     * @param grounds what a table said, or a person
     */
    void climbed(CaseFacts before, Stage to, LocalDate on, boolean isJump, Sentence grounds) {
        CollectionCase kase = before.kase();
        Stage from = kase.position().stage();
        LadderTerms.Terms allowed = terms.of(to);
        LocalDate since = climbs.lastOn(kase.id()).orElse(kase.openedOn());
        LocalDate waits = kase.position().notBefore();
        Step step = new Step(
                from,
                to,
                waits != null && waits.isAfter(before.today()) ? waits : null,
                on,
                days.plus(before.creditor().country(), since, allowed.restDays()),
                isJump,
                isSecured(before),
                !before.demandable().isEmpty(),
                proofs.isProved(before));
        Climb climb = new Climb(
                kase.id(),
                before.today(),
                on,
                from,
                to,
                skipped(step),
                Ladder.against(step, allowed.mostSkipped()),
                grounds);
        climbs.insert(climb);
        tell(kase, climb);
    }

    private void tell(CollectionCase kase, Climb climb) {
        if (!climb.skipped().isEmpty()) {
            journal.write(entry(kase, "rungs-skipped", climb.skipped(), climb.grounds()));
        }
        if (!climb.against().isEmpty()) {
            journal.write(entry(kase, "ladder-not-kept", climb.against(), climb.grounds()));
        }
    }

    /** A rung that was announced and is left before its day is skipped, too. */
    private static List<Rung> skipped(Step step) {
        List<Rung> between = Ladder.skipped(step.from(), step.to());
        return step.announced() == null || !step.isUp()
                ? between
                : Stream.concat(Stream.of(Ladder.first(step.from())), between.stream())
                        .toList();
    }

    /** A promise that was kept is cash, one that is signed a paper. */
    private static boolean isSecured(CaseFacts before) {
        return before.pauses(Promise.class).stream().anyMatch(Promise::isSecured);
    }

    private static JournalEntry entry(CollectionCase kase, String what, Collection<?> things, Sentence grounds) {
        return new JournalEntry(kase.accountId(), kase.id().value(), what, Sentence.things(things), grounds);
    }
}
