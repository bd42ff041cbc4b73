package org.huikuan.visits;

import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person wants to know about the visits of a case, and before one; only of a case that the person may see. */
@Service
@Transactional(readOnly = true)
public class VisitReads {

    private final StageCases stages;
    private final Visits visits;
    private final VisitSheets sheets;

    VisitReads(StageCases stages, Visits visits, VisitSheets sheets) {
        this.stages = stages;
        this.visits = visits;
        this.sheets = sheets;
    }

    /** Oldest first. */
    public List<Visit> of(CaseId id) {
        return visits.of(stages.visible(id).kase().id());
    }

    /** Everything the preparations of a visit are filled from. */
    public VisitSheet sheet(CaseId id) {
        return sheets.of(stages.visible(id));
    }
}
