package org.huikuan.legal.insolvency;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.TermUnit;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.legal.limitation.PartPayments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payments of an insolvent customer that its administrator may claim back (破产撤销). */
@Component
public class Clawback {

    private final LegalTerms terms;
    private final PartPayments payments;

    Clawback(LegalTerms terms, PartPayments payments) {
        this.terms = terms;
        this.payments = payments;
    }

    /**
     * First day from which payments may be clawed back: six months before the court accepted the insolvency (EBL 32).
     * Null while there is none; before the day of acceptance is known, the day on which we learned of it stands for it.
     */
    public @Nullable LocalDate from(CaseFacts now) {
        return Insolvency.of(now)
                .map(h -> h.acceptedOn() == null ? h.from() : h.acceptedOn())
                .map(accepted -> {
                    Term term = terms.on(now.today(), "clawback");
                    return term.unit() == TermUnit.MONTH
                            ? accepted.minusMonths(term.amount())
                            : accepted.minusDays(term.amount());
                })
                .orElse(null);
    }

    /** Receipts since that day; none while the customer is solvent. */
    public List<PartPayments.Payment> payments(CaseFacts now) {
        LocalDate from = from(now);
        return from == null ? List.of() : payments.since(now.account().id(), from);
    }
}
