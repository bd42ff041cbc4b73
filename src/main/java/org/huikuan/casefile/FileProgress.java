package org.huikuan.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.approvals.ApprovalRegister;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.visits.Visit;
import org.huikuan.visits.Visits;
import org.springframework.stereotype.Component;

/** Reads visits, measures, approvals and deadlines of a case that the person was already found to see. */
@Component
class FileProgress {

    private final Visits visits;
    private final FileMeasures measures;
    private final ApprovalRegister approvals;
    private final LegalRecords legal;
    private final LegalTerms terms;

    FileProgress(
            Visits visits, FileMeasures measures, ApprovalRegister approvals, LegalRecords legal, LegalTerms terms) {
        this.visits = visits;
        this.measures = measures;
        this.approvals = approvals;
        this.legal = legal;
        this.terms = terms;
    }

    CaseFile.Work of(CaseFacts facts) {
        CaseId id = facts.kase().id();
        FileMeasures.Taken taken = measures.of(id);
        List<LegalRecord.Deadline> deadlines = legal.of(LegalRecord.Deadline.class, id.value());
        List<Visit> visited = visits.of(id);
        return new CaseFile.Work(
                visited.stream()
                        .sorted(Comparator.comparing(Visit::id).reversed())
                        .toList(),
                taken.brief(),
                taken.measures(),
                taken.kinds(),
                taken.supply(),
                deadlines.stream()
                        .sorted(Comparator.comparing((LegalRecord.Deadline d) -> !d.isOpen())
                                .thenComparing(LegalRecord.Deadline::untilOn))
                        .toList(),
                deadlines.isEmpty() ? Map.of() : termsByCode(facts),
                taken.measures().isEmpty() && visited.isEmpty() ? List.of() : approvals.of(id));
    }

    private Map<String, Term> termsByCode(CaseFacts facts) {
        return terms.on(facts.today()).stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }
}
