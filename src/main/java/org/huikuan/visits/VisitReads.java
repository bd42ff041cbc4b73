package org.huikuan.visits;

import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person wants to know about the visits of a case, and before one; only of a case that the person may see. */
@Service
@Transactional(readOnly = true)
public class VisitReads {

    private final StageDesk desk;
    private final Visits visits;
    private final VisitSheets sheets;

    VisitReads(StageDesk desk, Visits visits, VisitSheets sheets) {
        this.desk = desk;
        this.visits = visits;
        this.sheets = sheets;
    }

    /** Oldest first. */
    public List<Visit> of(CaseId id) {
        return visits.of(desk.visible(id).kase().id());
    }

    /** Everything the preparations of a visit are filled from. */
    public VisitSheet sheet(CaseId id) {
        return sheets.of(desk.visible(id));
    }
}
