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
import org.huikuan.recovery.CaseBriefs;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.supply.SupplyHolds;
import org.huikuan.visits.Visit;
import org.huikuan.visits.Visits;
import org.springframework.stereotype.Component;

/** Reads visits, measures and deadlines of a case that the person was already found to see. */
@Component
class FileWork {

    private final Visits visits;
    private final Recovery recovery;
    private final LegalRecords legal;
    private final LegalTerms terms;

    FileWork(Visits visits, Recovery recovery, LegalRecords legal, LegalTerms terms) {
        this.visits = visits;
        this.recovery = recovery;
        this.legal = legal;
        this.terms = terms;
    }

    CaseFile.Work of(CaseFacts facts) {
        CaseId id = facts.kase().id();
        List<Measure> measures = recovery.measures.of(id);
        List<LegalRecord.Deadline> deadlines = legal.of(LegalRecord.Deadline.class, id.value());
        List<Visit> visited = visits.of(id);
        return new CaseFile.Work(
                visited.stream()
                        .sorted(Comparator.comparing(Visit::id).reversed())
                        .toList(),
                recovery.briefs.latest(id).orElse(null),
                measures,
                measures.isEmpty() ? Map.of() : recovery.kindsByCode(),
                recovery.supply.of(id),
                deadlines.stream()
                        .sorted(Comparator.comparing((LegalRecord.Deadline d) -> !d.isOpen())
                                .thenComparing(LegalRecord.Deadline::untilOn))
                        .toList(),
                deadlines.isEmpty() ? Map.of() : termsByCode(facts),
                measures.isEmpty() && visited.isEmpty() ? List.of() : recovery.approvals.of(id));
    }

    private Map<String, Term> termsByCode(CaseFacts facts) {
        return terms.on(facts.today()).stream().collect(Collectors.toMap(Term::code, Function.identity()));
    }

    /** The tables of commercial recovery. */
    @Component
    static class Recovery {

        private final CaseBriefs briefs;
        private final Measures measures;
        private final MeasureKinds kinds;
        private final SupplyHolds supply;
        private final ApprovalRegister approvals;

        Recovery(
                CaseBriefs briefs,
                Measures measures,
                MeasureKinds kinds,
                SupplyHolds supply,
                ApprovalRegister approvals) {
            this.approvals = approvals;
            this.briefs = briefs;
            this.measures = measures;
            this.kinds = kinds;
            this.supply = supply;
        }

        private Map<String, MeasureKind> kindsByCode() {
            return kinds.all().stream().collect(Collectors.toMap(MeasureKind::code, Function.identity()));
        }
    }
}
