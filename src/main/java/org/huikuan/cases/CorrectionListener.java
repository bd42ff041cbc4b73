package org.huikuan.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.InvoicesCorrected;
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
    private final ClaimedItems claimed;
    private final Promises promises;
    private final Disputes disputes;
    private final CaseEnding ending;
    private final CaseFlow flow;
    private final Journal journal;

    CorrectionListener(
            AccountLocks locks,
            Facts facts,
            ClaimedItems claimed,
            Promises promises,
            Disputes disputes,
            CaseEnding ending,
            CaseFlow flow,
            Journal journal) {
        this.locks = locks;
        this.facts = facts;
        this.claimed = claimed;
        this.promises = promises;
        this.disputes = disputes;
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
            claimed.move(corrected.moved());
        }
        List<CaseFacts> empty = facts.ofOpen(corrected.less()).stream()
                .filter(CaseFacts::isSettled)
                .toList();
        journal.write(empty.stream()
                .map(f -> entry(f, "case-withdrawn", null, corrected.why()))
                .toList());
        empty.forEach(f -> ending.end(f, CaseStatus.WITHDRAWN, corrected.why(), Bell.FROM_OUTSIDE));
    }

    private void leave(Collection<CaseFacts> cases, InvoicesCorrected corrected) {
        Set<Long> moved = corrected.moved();
        List<JournalEntry> written = new ArrayList<>();
        for (CaseFacts f : cases) {
            f.openPromises().filter(p -> moved.containsAll(p.items())).forEach(p -> {
                promises.update(List.of(p.as(PromiseState.WITHDRAWN, p.received(), f.today())));
                written.add(entry(f, "promise-withdrawn", p.amount() + " on " + p.payOn(), corrected.why()));
                flow.promiseClosed(p.caseId(), p.id());
            });
            f.disputes().stream()
                    .filter(d -> moved.containsAll(d.items().keySet()))
                    .forEach(d -> {
                        disputes.update(List.of(d.lapsed(f.today())));
                        written.add(entry(f, "dispute-withdrawn", d.reason().code(), corrected.why()));
                        flow.disputeClosed(d.caseId(), d.id());
                    });
            facts.forget(f.kase().id());
        }
        journal.write(written);
    }

    private static JournalEntry entry(
            CaseFacts facts, String what, @org.jspecify.annotations.Nullable String detail, String why) {
        return new JournalEntry(facts.account().id(), facts.kase().id().value(), what, detail, why);
    }
}
