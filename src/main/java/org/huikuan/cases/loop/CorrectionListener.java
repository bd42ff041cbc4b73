package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Pause;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.PauseOfKind;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.invoices.InvoicesCorrected;
import org.huikuan.shared.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Invoices were corrected. What was promised or disputed about an invoice that belongs to another customer now ends for
 * it; a hold goes with it. A case that has nothing overdue any more, since its invoices fall due later or belong to
 * another customer, is withdrawn: nobody has paid, so it is not called settled and nobody is thanked.
 */
@Component
class CorrectionListener {

    private final AccountLocks locks;
    private final Facts facts;
    private final PauseKinds pauses;
    private final CaseEnding ending;
    private final CaseFlow flow;
    private final Journal journal;

    CorrectionListener(
            AccountLocks locks, Facts facts, PauseKinds pauses, CaseEnding ending, CaseFlow flow, Journal journal) {
        this.locks = locks;
        this.facts = facts;
        this.pauses = pauses;
        this.ending = ending;
        this.flow = flow;
        this.journal = journal;
    }

    @EventListener
    void on(InvoicesCorrected corrected) {
        if (corrected.less().isEmpty()) {
            return;
        }
        locks.markLocked(corrected.less());
        if (!corrected.moved().isEmpty()) {
            leave(facts.ofOpen(corrected.less()), corrected);
            pauses.all().forEach(kind -> kind.rows().leave(corrected.moved()));
        }
        List<CaseFacts> empty = facts.ofOpen(corrected.less()).stream()
                .filter(CaseFacts::isNothingOverdue)
                .toList();
        journal.write(empty.stream()
                .map(f -> entry(f, "case-withdrawn", null, corrected.why()))
                .toList());
        empty.forEach(f -> ending.end(f, CaseStatus.WITHDRAWN, corrected.why(), Bell.FROM_OUTSIDE));
    }

    private void leave(Collection<CaseFacts> cases, InvoicesCorrected corrected) {
        List<PauseOfKind.Withdrawn> withdrawn = new ArrayList<>();
        for (CaseFacts f : cases) {
            List<PauseOfKind.Withdrawn> own = pauses.of(about(f, corrected.moved()))
                    .flatMap(p -> p.withdrawn(f, corrected.why()).stream())
                    .toList();
            pauses.write(own.stream().map(PauseOfKind.Withdrawn::pause).toList());
            own.forEach(w -> w.process()
                    .ifPresent(p -> flow.pauseOver(f.kase().id(), p, w.pause().id())));
            withdrawn.addAll(own);
            facts.forget(f.kase().id());
        }
        journal.write(withdrawn.stream().map(PauseOfKind.Withdrawn::line).toList());
    }

    /** Pauses in force that are about nothing but the invoices. */
    private static List<Pause> about(CaseFacts facts, Set<Long> moved) {
        return facts.inForce()
                .filter(p -> !p.invoices().isEmpty() && moved.containsAll(p.invoices()))
                .toList();
    }

    private static JournalEntry entry(
            CaseFacts facts, String what, @org.jspecify.annotations.Nullable Sentence detail, Sentence why) {
        return new JournalEntry(facts.account().id(), facts.kase().id().value(), what, detail, why);
    }
}
