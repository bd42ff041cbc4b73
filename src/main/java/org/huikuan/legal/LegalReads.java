package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.InputReader;
import org.huikuan.calendar.TermUnit;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.documents.CaseDocument;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.Principal;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.legal.course.RouteFacts;
import org.huikuan.legal.course.Routes;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.legal.insolvency.Insolvency;
import org.huikuan.legal.insolvency.InsolvencyClaim;
import org.huikuan.legal.insolvency.InsolvencyStatement;
import org.huikuan.legal.insolvency.InsolvencyStatements;
import org.huikuan.legal.limitation.ItemLimitation;
import org.huikuan.legal.limitation.Limitation;
import org.huikuan.legal.limitation.LimitationKind;
import org.huikuan.legal.limitation.PartPayments;
import org.huikuan.letters.Letter;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.outbox.Letterheads;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read about a case in legal action; cases that the person does not see do not exist. */
@Service
@Transactional(readOnly = true)
public class LegalReads {

    private static final String CLAWBACK = "clawback";

    private final CaseReads cases;
    private final LegalRecords records;
    private final LegalSources sources;
    private final Limitation limitation;
    private final Routes routes;
    private final FileRecords file;
    private final InsolvencyStatements statements;
    private final CaseClaims claims;

    LegalReads(
            CaseReads cases,
            LegalRecords records,
            LegalSources sources,
            Limitation limitation,
            Routes routes,
            FileRecords file,
            InsolvencyStatements statements,
            CaseClaims claims) {
        this.cases = cases;
        this.records = records;
        this.sources = sources;
        this.limitation = limitation;
        this.routes = routes;
        this.file = file;
        this.statements = statements;
        this.claims = claims;
    }

    public CaseFacts facts(CaseId id) {
        return cases.facts(id);
    }

    /** All of a kind that was recorded about a visible case, the oldest first. */
    public <R extends Record & LegalRecord> List<R> of(Class<R> kind, CaseId id) {
        return records.of(kind, id.value());
    }

    public List<InsolvencyClaim> insolvencyClaims(CaseId id) {
        return sources.claims().ofCase(id.value());
    }

    public List<CaseDocument> papers(CaseId id) {
        return sources.papers().of(id.value());
    }

    /** Statutory periods as they are valid today. */
    public List<Term> terms(CaseFacts now) {
        return sources.terms().on(now.today());
    }

    /** Periods that a person may let begin today. */
    public List<Term> termsByHand(CaseId id) {
        return terms(cases.facts(id)).stream()
                .filter(t -> t.startsWith("by-hand"))
                .toList();
    }

    public List<ItemLimitation> limitation(CaseFacts now) {
        return limitation.of(now);
    }

    /** Procedures and obstacles recorded by hand that still last. */
    public List<FileRecords.Event> lasting(CaseId id) {
        return file.openEvents(id.value()).stream()
                .filter(e -> LimitationKind.of(e.kind()).orElseThrow().lasts())
                .toList();
    }

    public List<Letter> letters(CaseId id) {
        return sources.letters().ofCase(id.value());
    }

    /**
     * Interest until today on what is overdue and undisputed; null when nothing is. In an insolvency it stops (EBL 46): the
     * day before the acceptance, or before the hold as long as that day is not recorded.
     */
    public @Nullable InterestSheet interest(CaseFacts now) {
        List<Principal> principals = now.overdue().stream()
                .filter(i -> now.undisputed(i).signum() > 0)
                .map(i -> new Principal(
                        i.number(),
                        i.issuedOn(),
                        i.payBy(),
                        new Money(now.undisputed(i), i.open().currency())))
                .toList();
        long account = now.account().id();
        LocalDate until = Insolvency.of(now)
                .filter(h -> h.acceptedOn() == null)
                .map(h -> h.from().minusDays(1))
                .orElse(now.today());
        return principals.isEmpty()
                ? null
                : Optional.ofNullable(sources.interest().getIfAvailable())
                        .map(sheets ->
                                sheets.until(until, Map.of(account, principals)).get(account))
                        .orElse(null);
    }

    /**
     * First day from which payments may be clawed back: six months before the court accepted the insolvency (EBL 32).
     * Null while there is none; before the day of acceptance is known, the day on which we learned of it stands for it.
     */
    public @Nullable LocalDate clawbackFrom(CaseFacts now) {
        return Insolvency.of(now)
                .map(h -> h.acceptedOn() == null ? h.from() : h.acceptedOn())
                .map(accepted -> {
                    Term term = sources.terms().on(now.today(), CLAWBACK);
                    return term.unit() == TermUnit.MONTH
                            ? accepted.minusMonths(term.amount())
                            : accepted.minusDays(term.amount());
                })
                .orElse(null);
    }

    /** The court's day of acceptance of the insolvency; null: there is none, or nobody has recorded the day. */
    public @Nullable LocalDate acceptedOn(CaseFacts now) {
        return Insolvency.of(now).map(Hold::acceptedOn).orElse(null);
    }

    /** Receipts since that day; none while the customer is solvent. */
    public List<PartPayments.Payment> payments(CaseFacts now) {
        LocalDate from = clawbackFrom(now);
        return from == null ? List.of() : sources.payments().since(now.account().id(), from);
    }

    /** The creditor as its letters show it; empty when it has no letterhead. */
    public Optional<Letterhead> letterhead(CaseFacts now) {
        long creditor = now.creditor().id();
        return Optional.ofNullable(sources.letterheads().of(List.of(creditor)).get(creditor))
                .map(Letterheads.Sender::head);
    }

    /** What is known of the debtor and of the contracts. */
    public AccountTerms contracts(CaseFacts now) {
        return sources.contracts().of(now.account().id());
    }

    /** What the contracts of all that is due say of the law and of arbitration. */
    public Governing governing(CaseFacts now) {
        return routes.governing(now);
    }

    /** What the case comes to as a claim, before a court or in an insolvency. */
    public CaseClaim claim(CaseFacts now) {
        return claims.of(now);
    }

    /** What is to be claimed in the insolvency; empty while the customer is in none. */
    public Optional<InsolvencyStatement> insolvencyStatement(CaseFacts now) {
        return statements.of(now);
    }

    /** Receipts on open invoices, bounced ones too, and money that has paid nothing yet. */
    public List<FileRecords.Receipt> receipts(CaseFacts now) {
        return file.receipts(now.account().id());
    }

    /** Promises of the case of which the file holds a paper. */
    public Set<Long> provenPromises(CaseId id) {
        return file.provenPromises(id.value());
    }

    /** What became of the case's letters, by letter. */
    public Map<Long, List<FileRecords.News>> deliveries(CaseId id) {
        return file.deliveries(id.value());
    }

    /** What the table of routes says to what the person has written; nothing is kept. */
    public RouteAdvice proposal(CaseId id, Map<String, ? extends @Nullable Object> values) {
        FormInput written = new FormInput(values);
        RouteFacts said = InputReader.read(RouteFacts.class, written);
        said.check(written);
        written.check();
        Answer<Routes.Proposed> answer = routes.propose(cases.facts(id), said);
        return new RouteAdvice(answer.out().route(), answer.becauseZh(), answer.becauseEn());
    }

    /** A means that the table proposes, and why. */
    public record RouteAdvice(String route, String becauseZh, String becauseEn) {}
}
