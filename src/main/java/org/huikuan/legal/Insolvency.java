package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Hold;
import org.huikuan.cases.HoldReason;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer is insolvent: dunning is frozen, the claim is filed by the court's date (EBL 45, T-17). */
@Component
class Insolvency {

    private static final String TERM = "insolvency-claim";

    private final LegalDesk desk;
    private final InsolvencyClaims claims;
    private final Terms terms;
    private final WorkingDays workingDays;
    private final LegalFlow flow;

    Insolvency(LegalDesk desk, InsolvencyClaims claims, Terms terms, WorkingDays workingDays, LegalFlow flow) {
        this.desk = desk;
        this.claims = claims;
        this.terms = terms;
        this.workingDays = workingDays;
        this.flow = flow;
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
    LocalDate dueOn(CaseFacts now, Hold hold) {
        LocalDate due = terms.on(hold.from(), TERM).alarmBefore(claimBy(now, hold));
        return due.isBefore(now.today()) ? now.today() : due;
    }

    /** The hold whose claim is to be filed: the first of the insolvency, unless a claim has been filed since it began. */
    Optional<Hold> unfiled(CaseFacts now) {
        return insolvencies(now)
                .min(Comparator.comparing(Hold::id))
                .filter(first -> claims.ofCase(now.kase().id().value()).stream()
                        .noneMatch(c -> !c.onDate().isBefore(first.from())));
    }

    Hold hold(CaseFacts now, long holdId) {
        return insolvencies(now)
                .filter(h -> h.id() == holdId)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "no-hold",
                        "no insolvency hold " + holdId + " of case "
                                + now.kase().id()));
    }

    void file(CaseId id, long holdId, Map<String, ? extends @Nullable Object> values, boolean ownTask) {
        CaseFacts now = desk.cases().forAct(id, PROSECUTING);
        Hold hold = hold(now, holdId);
        if (unfiled(now).isEmpty()) {
            throw new Conflict("claim-filed", "the claim in this insolvency is filed already; nothing was changed");
        }
        InsolvencyClaim claim = read(now, hold, Words.of(values));
        claims.add(claim);
        desk.journal(
                now,
                "insolvency-claim-filed",
                claim.amount() + " " + claim.currency() + ", " + claim.administrator() + ", " + claim.filedOn(),
                claim.note());
        if (!ownTask) {
            flow.claimOver(id, holdId);
        }
    }

    private InsolvencyClaim read(CaseFacts now, Hold hold, FormInput words) {
        LocalDate filedOn = Words.past(words, "filedOn", now, true);
        BigDecimal amount = words.amount("amount");
        String currency = Words.currency(words, now);
        words.inCurrency("amount", amount, currency);
        String administrator = words.required("administrator", 200);
        String note = words.text("note", 4000);
        if (amount == null) {
            words.refuseMissing("amount");
        }
        words.check();
        return new InsolvencyClaim(
                hold.id(),
                now.kase().id().value(),
                Objects.requireNonNull(filedOn),
                Objects.requireNonNull(amount),
                currency,
                Objects.requireNonNull(administrator),
                note,
                now.today(),
                desk.userId());
    }

    /** The first insolvency in force. */
    static Optional<Hold> of(CaseFacts now) {
        return insolvencies(now).min(Comparator.comparing(Hold::id));
    }

    private static Stream<Hold> insolvencies(CaseFacts now) {
        return now.holdsInForce().filter(h -> h.isOfAccount() && h.reason() == HoldReason.INSOLVENCY);
    }
}
