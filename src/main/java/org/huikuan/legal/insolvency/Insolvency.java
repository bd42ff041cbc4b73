package org.huikuan.legal.insolvency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** The customer is insolvent: dunning is frozen, the claim is filed by the court's date (EBL 45, T-17). */
@Component
public class Insolvency {

    private static final String TERM = "insolvency-claim";

    private final InsolvencyClaims claims;
    private final LegalTerms terms;
    private final WorkingDays workingDays;

    Insolvency(InsolvencyClaims claims, LegalTerms terms, WorkingDays workingDays) {
        this.claims = claims;
        this.terms = terms;
        this.workingDays = workingDays;
    }

    /** The last day for the claim: the court's date, else the shortest period of the law from the hold's first day. */
    LocalDate claimBy(CaseFacts now, Hold hold) {
        LocalDate court = hold.claimBy();
        return court == null
                ? terms.on(hold.from(), TERM)
                        .after(hold.from(), workingDays, now.creditor().country())
                : court;
    }

    /** Some days before the last one, today when those have passed. */
    public LocalDate dueOn(CaseFacts now, Hold hold) {
        LocalDate due = terms.on(hold.from(), TERM).alarmBefore(claimBy(now, hold));
        return due.isBefore(now.today()) ? now.today() : due;
    }

    /** The hold whose claim is to be filed: the first of the insolvency, unless a claim has been filed since it began. */
    public Optional<Hold> unfiled(CaseFacts now) {
        return insolvencies(now)
                .min(Comparator.comparing(Hold::id))
                .filter(first -> claims.ofCase(now.kase().id().value()).stream()
                        .noneMatch(c -> !c.onDate().isBefore(first.from())));
    }

    public Hold hold(CaseFacts now, long holdId) {
        return insolvencies(now).filter(h -> h.id() == holdId).findFirst().orElseThrow(() -> new NotFound("no-hold"));
    }

    /** The first insolvency in force. */
    public static Optional<Hold> of(CaseFacts now) {
        return insolvencies(now).min(Comparator.comparing(Hold::id));
    }

    private static Stream<Hold> insolvencies(CaseFacts now) {
        return Hold.inForce(now).filter(h -> h.isOfAccount() && h.reason() == HoldReason.INSOLVENCY);
    }
}
