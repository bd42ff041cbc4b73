package org.huikuan.legal;

import static org.huikuan.cases.CaseRoles.PROSECUTING;
import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.FILE;
import static org.huikuan.legal.LegalStep.ROUTE;
import static org.huikuan.legal.LegalStep.RULING;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.RouteChoice;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before the court or body: the claim is filed, the ruling recorded; each lets its statutory periods run. */
@Component
class CourtActs {

    private static final Set<String> ENFORCEABLE =
            Set.of("judgment", "partly-won", "mediation", "order", "award", "certificate");
    private static final Set<String> KINDS = Set.of(
            "judgment",
            "partly-won",
            "dismissed",
            "mediation",
            "order",
            "award",
            "certificate",
            "objection",
            "complaint-answer",
            "rejected",
            "withdrawn");

    private final LegalDesk desk;
    private final LegalRecords records;
    private final Deadlines deadlines;
    private final CourtBars bars;

    CourtActs(LegalDesk desk, LegalRecords records, Deadlines deadlines, CourtBars bars) {
        this.desk = desk;
        this.records = records;
        this.deadlines = deadlines;
        this.bars = bars;
    }

    /** Records that the claim was filed as the route says. After a pre-suit preservation the next means is chosen. */
    void file(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, PROSECUTING, FILE);
        String route = records.latest(RouteChoice.class, id.value())
                .map(RouteChoice::route)
                .orElseThrow(() -> new Conflict("no-route", "case " + id + " has no route yet"));
        Claim claim = records.add(claim(now, route, Words.of(values)));
        desk.journal(
                now,
                "legal-claim-filed",
                route + ": " + claim.body() + ", " + claim.amount() + " " + claim.currency(),
                claim.docket());
        deadlines.happened(now, "filed:" + route, claim.filedOn());
        if (claim.preservedUntil() != null) {
            deadlines.preserved(now, claim.filedOn(), claim.preservedUntil());
        }
        boolean preserves = route.equals(Routes.PRESERVATION);
        desk.go(now, preserves ? ROUTE : RULING, now.kase().position().attempt());
    }

    private Claim claim(CaseFacts now, String route, FormInput words) {
        String body = words.required("body", 200);
        String docket = words.text("docket", 100);
        LocalDate filedOn = Words.past(words, "filedOn", now, true);
        BigDecimal amount = words.amount("amount");
        String currency = Words.currency(words, now);
        words.inCurrency("amount", amount, currency);
        BigDecimal fee = words.amount("fee");
        LocalDate preservedUntil = Words.future(words, "preservedUntil", now);
        String note = words.text("note", 4000);
        if (amount == null) {
            words.refuseMissing("amount");
        }
        bars.look(route, now, amount, currency, words);
        words.check();
        return new Claim(
                0,
                now.kase().id().value(),
                route,
                Objects.requireNonNull(body),
                docket,
                Objects.requireNonNull(filedOn),
                Objects.requireNonNull(amount),
                currency,
                fee,
                preservedUntil,
                note,
                now.today(),
                desk.userId());
    }

    /** Records what the court or body said: something to enforce, or the next means is chosen. */
    void rule(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts now = desk.at(id, PROSECUTING, RULING);
        Ruling ruling = records.add(ruling(now, Words.of(values)));
        desk.journal(
                now,
                "legal-ruling-recorded",
                ruling.kind() + " " + ruling.ruledOn()
                        + (ruling.amount() == null ? "" : ", " + ruling.amount() + " " + ruling.currency()),
                ruling.note());
        LocalDate served = ruling.servedOn() == null ? ruling.ruledOn() : ruling.servedOn();
        String route = route(id);
        deadlines.happened(now, "ruled:" + Appeals.event(ruling.kind()), served);
        Appeals.opened(ruling.kind(), route, now.isAbroad()).forEach(event -> deadlines.happened(now, event, served));
        goOn(now, ruling);
    }

    /** To enforce, to another means, or to wait until the judgment takes effect. */
    private void goOn(CaseFacts now, Ruling ruling) {
        int attempt = now.kase().position().attempt();
        LocalDate performBy = ruling.performBy();
        if (ruling.nextStep().equals(RULING)) {
            LocalDate last = deadlines.lastOf(now, "appeal");
            desk.go(now, RULING, attempt, now.today(), last.plusDays(1));
        } else if (performBy == null) {
            desk.go(now, ROUTE, attempt);
        } else {
            effective(now, ruling);
            deadlines.happened(now, "enforceable", performBy);
            LocalDate first = performBy.plusDays(1);
            desk.go(now, ENFORCE, attempt, now.today(), first.isBefore(now.today()) ? now.today() : first);
        }
    }

    /** A judgment in force is open to appeal no longer, only to a retrial. */
    private void effective(CaseFacts now, Ruling ruling) {
        LocalDate on = ruling.effectiveOn();
        if (on != null && !on.isAfter(now.today()) && Appeals.JUDGMENTS.contains(ruling.kind())) {
            deadlines.happened(now, "effective", on);
            deadlines.happened(now, "effective:judgment", on);
        }
    }

    private String route(CaseId id) {
        return records.latest(Claim.class, id.value()).map(Claim::route).orElse("");
    }

    private Ruling ruling(CaseFacts now, FormInput words) {
        String kind = Words.code(words, "kind", KINDS);
        boolean enforceable = kind != null && ENFORCEABLE.contains(kind);
        LocalDate ruledOn = Words.past(words, "ruledOn", now, true);
        LocalDate servedOn = Words.past(words, "servedOn", now, false);
        BigDecimal amount = words.amount("amount");
        String currency = Words.currency(words, now);
        words.inCurrency("amount", amount, currency);
        LocalDate effectiveOn = words.date("effectiveOn");
        LocalDate performBy = words.date("performBy");
        String note = words.text("note", 4000);
        boolean waits = kind != null
                && effectiveOn == null
                && performBy == null
                && Appeals.mayWait(kind, route(now.kase().id()));
        if (waits) {
            need(words, "servedOn", servedOn);
            need(words, "amount", amount);
        } else if (enforceable) {
            need(words, "amount", amount);
            need(words, "effectiveOn", effectiveOn);
            need(words, "performBy", performBy);
        } else if (kind != null) {
            Set.of("amount", "effectiveOn", "performBy")
                    .forEach(f -> words.refuse(
                            f,
                            "only-enforceable",
                            "belongs to what can be enforced; leave it empty or change the kind"));
        }
        inOrder(words, "servedOn", ruledOn, servedOn);
        inOrder(words, "effectiveOn", ruledOn, effectiveOn);
        words.check();
        return new Ruling(
                0,
                now.kase().id().value(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(ruledOn),
                amount,
                amount == null ? null : currency,
                servedOn,
                effectiveOn,
                performBy,
                waits ? RULING : enforceable ? ENFORCE : ROUTE,
                note,
                now.today(),
                desk.userId());
    }

    private static void need(FormInput words, String field, @Nullable Object value) {
        if (value == null) {
            words.refuseMissing(field);
        }
    }

    private static void inOrder(FormInput words, String field, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            words.wrong(field, "before-ruling", second + " is before the ruling of " + first, second, first);
        }
    }
}
