package org.huikuan.legal;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.contracts.Governing;
import org.huikuan.legal.course.Routes;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.legal.insolvency.InsolvencyClaim;
import org.huikuan.legal.insolvency.InsolvencyClaims;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read about the course of legal action of a case; cases that the person does not see do not exist. */
@Service
@Transactional(readOnly = true)
public class LegalReads {

    private final CaseReads cases;
    private final LegalRecords records;
    private final CaseDocuments papers;
    private final InsolvencyClaims insolvencies;
    private final LegalTerms terms;
    private final Routes routes;
    private final CaseClaims claims;

    LegalReads(
            CaseReads cases,
            LegalRecords records,
            CaseDocuments papers,
            InsolvencyClaims insolvencies,
            LegalTerms terms,
            Routes routes,
            CaseClaims claims) {
        this.cases = cases;
        this.records = records;
        this.papers = papers;
        this.insolvencies = insolvencies;
        this.terms = terms;
        this.routes = routes;
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
        return insolvencies.ofCase(id.value());
    }

    public List<CaseDocument> papers(CaseId id) {
        return papers.of(id.value());
    }

    /** Statutory periods as they are valid today. */
    public List<Term> terms(CaseFacts now) {
        return terms.on(now.today());
    }

    /** Periods that a person may let begin today. */
    public List<Term> termsByHand(CaseId id) {
        return terms(cases.facts(id)).stream()
                .filter(t -> t.startsWith("by-hand"))
                .toList();
    }

    /** What the contracts of all that is due say of the law and of arbitration. */
    public Governing governing(CaseFacts now) {
        return routes.governing(now);
    }

    /** What the case comes to as a claim, before a court or in an insolvency. */
    public CaseClaim claim(CaseFacts now) {
        return claims.of(now);
    }
}
