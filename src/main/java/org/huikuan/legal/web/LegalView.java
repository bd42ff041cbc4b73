package org.huikuan.legal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.documents.CaseDocument;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.legal.insolvency.InsolvencyClaim;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where legal action of a case stands, and what was recorded in it.
 *
 * @param claim what the case comes to as a claim today; the forms of the claims propose it
 * @param arbitration whether the contracts of all that is due have an arbitration clause: {@code yes}, {@code no} or
 *     {@code unknown}
 */
public record LegalView(
        String number,
        String customer,
        String customerName,
        LocalDate today,
        String stage,
        String step,
        int attempt,
        LocalDate dueOn,
        List<Sum> overdue,
        List<LegalRecord.Review> reviews,
        List<LegalRecord.Gap> gaps,
        List<LegalRecord.RouteChoice> routes,
        List<LegalRecord.Claim> claims,
        List<LegalRecord.Ruling> rulings,
        List<LegalRecord.Enforcement> enforcements,
        List<LegalRecord.WriteOff> writeOffs,
        List<Clock> deadlines,
        List<Insolvent> insolvencies,
        List<Paper> papers,
        ClaimView claim,
        String arbitration) {

    static LegalView of(CaseId id, LegalReads reads) {
        return of(reads.facts(id), reads);
    }

    static LegalView of(CaseFacts now, LegalReads reads) {
        CaseId id = now.kase().id();
        var position = now.kase().position();
        return new LegalView(
                id.number(),
                now.account().customer(),
                now.account().name(),
                now.today(),
                position.stage().code(),
                position.step(),
                position.attempt(),
                position.dueOn(),
                sums(now),
                reads.of(LegalRecord.Review.class, id),
                reads.of(LegalRecord.Gap.class, id),
                reads.of(LegalRecord.RouteChoice.class, id),
                reads.of(LegalRecord.Claim.class, id),
                reads.of(LegalRecord.Ruling.class, id),
                reads.of(LegalRecord.Enforcement.class, id),
                reads.of(LegalRecord.WriteOff.class, id),
                Clock.of(reads.of(LegalRecord.Deadline.class, id), reads.terms(now)),
                Insolvent.of(now, reads.insolvencyClaims(id)),
                reads.papers(id).stream().map(Paper::of).toList(),
                ClaimView.of(id.number(), reads.claim(now)),
                reads.governing(now).arbitration().code());
    }

    static List<Sum> sums(CaseFacts now) {
        return now.overdueByCurrency().entrySet().stream()
                .map(e -> new Sum(e.getKey(), e.getValue().toPlainString()))
                .toList();
    }

    /** An amount as a decimal string. */
    public record Sum(String currency, String amount) {}

    /** A statutory period. @param confirmed whether counsel has confirmed the term */
    public record Clock(
            long id,
            String term,
            String whatZh,
            String whatEn,
            String article,
            boolean confirmed,
            LocalDate fromOn,
            LocalDate untilOn,
            LocalDate alarmOn,
            @Nullable LocalDate metOn,
            @Nullable String metWith,
            @Nullable String metBy,
            @Nullable String note) {

        /** The article, for a reader. */
        public Sentence cited() {
            return Citation.said(article);
        }

        static List<Clock> of(List<LegalRecord.Deadline> deadlines, List<Term> terms) {
            Map<String, Term> byCode = terms.stream().collect(Collectors.toMap(Term::code, t -> t));
            return deadlines.stream().map(d -> of(d, byCode.get(d.term()))).toList();
        }

        private static Clock of(LegalRecord.Deadline d, @Nullable Term term) {
            return new Clock(
                    d.id(),
                    d.term(),
                    term == null ? d.term() : term.whatZh(),
                    term == null ? d.term() : term.whatEn(),
                    d.article(),
                    term != null && term.confirmed(),
                    d.fromOn(),
                    d.untilOn(),
                    d.alarmOn(),
                    d.metOn(),
                    d.metWith(),
                    d.metBy(),
                    d.note());
        }
    }

    /** An insolvency in force. @param claimBy the court's last day for claims @param filed null: not yet */
    public record Insolvent(
            long hold,
            LocalDate from,
            @Nullable LocalDate claimBy,
            @Nullable InsolvencyClaim filed) {

        static List<Insolvent> of(CaseFacts now, List<InsolvencyClaim> claims) {
            return Hold.inForce(now)
                    .filter(h -> h.reason() == HoldReason.INSOLVENCY)
                    .map(h -> new Insolvent(h.id(), h.from(), h.claimBy(), filed(h, claims)))
                    .toList();
        }

        private static @Nullable InsolvencyClaim filed(Hold hold, List<InsolvencyClaim> claims) {
            return claims.stream()
                    .filter(c -> c.holdId() == hold.id())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A paper in the file. */
    public record Paper(long id, String kind, String fileName, String sha256, LocalDate addedOn, String addedBy) {

        static Paper of(CaseDocument d) {
            return new Paper(d.id(), d.kind().code(), d.fileName(), d.sha256(), d.addedOn(), d.addedBy());
        }
    }
}
