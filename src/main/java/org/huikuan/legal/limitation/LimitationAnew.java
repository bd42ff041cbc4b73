package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.legal.LegalSays;
import org.huikuan.runs.RunDone;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.shared.law.Citation;
import org.huikuan.shared.law.Statute;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * After the upgrade of an old database the limitation of every open item is counted anew, once: where the last day has
 * changed, the journal of its case tells the old one and the new. In chunks of their own, so that nothing is told twice
 * and an interrupted pass goes on with the next run.
 */
@Component
class LimitationAnew {

    private static final int CHUNK = 500;

    private final LimitationBefore before;
    private final LimitationFacts facts;
    private final Limitation limitation;
    private final Creditors creditors;
    private final BusinessDay day;
    private final Journal journal;
    private final UnitOfWork work;

    LimitationAnew(
            LimitationBefore before,
            LimitationFacts facts,
            Limitation limitation,
            Creditors creditors,
            BusinessDay day,
            Journal journal,
            UnitOfWork work) {
        this.before = before;
        this.facts = facts;
        this.limitation = limitation;
        this.creditors = creditors;
        this.day = day;
        this.journal = journal;
        this.work = work;
    }

    @EventListener
    void on(RunDone run) {
        for (Creditor creditor : creditors.all()) {
            LocalDate today = day.today(creditor);
            limitation.periodsIfKnown(today, creditor.country()).ifPresent(periods -> count(creditor, today, periods));
        }
    }

    private void count(Creditor creditor, LocalDate today, Limitation.Periods periods) {
        boolean more = true;
        while (more) {
            List<LimitationBefore.Told> told = before.first(creditor.id(), CHUNK);
            if (!told.isEmpty()) {
                work.inNew(() -> chunk(told, today, periods));
            }
            more = told.size() == CHUNK;
        }
    }

    private void chunk(List<LimitationBefore.Told> told, LocalDate today, Limitation.Periods periods) {
        LimitationFacts.Known known =
                facts.of(told.stream().map(LimitationBefore.Told::item).toList());
        journal.write(told.stream()
                .filter(t -> t.item().payBy().isBefore(today))
                .flatMap(t -> line(t, Limitation.end(t.item(), known, periods, false)).stream())
                .toList());
        before.over(told.stream().map(t -> t.item().invoiceId()).toList());
    }

    /** Empty where nothing has changed. */
    static Optional<JournalEntry> line(LimitationBefore.Told told, Limitation.End end) {
        LocalDate on = end.on();
        if (told.endsOn().equals(on)) {
            return Optional.empty();
        }
        LimitationFacts.Item item = told.item();
        Sentence now = on == null
                ? Sentence.parts(end.period())
                : Sentence.joined(" ", on, end.period() == LimitationPeriod.LIMITATION ? null : end.period());
        return Optional.of(new JournalEntry(
                item.accountId(),
                item.caseId(),
                "limitation-counted-anew",
                LegalSays.ENDS.with(item.number(), told.endsOn(), now),
                Citation.of(Statute.CC, "188").said()));
    }
}
