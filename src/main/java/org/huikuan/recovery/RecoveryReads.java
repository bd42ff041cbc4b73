package org.huikuan.recovery;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.recovery.supply.SupplyHold;
import org.huikuan.recovery.supply.SupplyHolds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read about commercial recovery; cases of other teams do not exist for the person. */
@Service
@Transactional(readOnly = true)
public class RecoveryReads {

    private final CaseReads cases;
    private final CaseBriefs briefs;
    private final Measures measures;
    private final SupplyHolds holds;

    RecoveryReads(CaseReads cases, CaseBriefs briefs, Measures measures, SupplyHolds holds) {
        this.cases = cases;
        this.briefs = briefs;
        this.measures = measures;
        this.holds = holds;
    }

    public CaseFacts facts(CaseId id) {
        return cases.facts(id);
    }

    public Optional<CaseBrief> brief(CaseId id) {
        return briefs.latest(facts(id).kase().id());
    }

    /** Oldest first. */
    public List<Measure> measures(CaseId id) {
        return measures.of(facts(id).kase().id());
    }

    /** Oldest first. */
    public List<SupplyHold> supplyHolds(CaseId id) {
        return holds.of(facts(id).kase().id());
    }
}
