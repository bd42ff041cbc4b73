package org.huikuan.visits.process;

import java.util.Date;
import org.huikuan.cases.CaseId;
import org.huikuan.visits.VisitStage;
import org.springframework.stereotype.Component;

/** What the model of the manager's visit asks and tells. */
@Component("managerVisit")
public class ManagerVisitSteps {

    private final VisitStage stage;

    public ManagerVisitSteps(VisitStage stage) {
        this.stage = stage;
    }

    /** The stored step; {@code exhausted} when the visit has brought nothing, {@code done} when the case rests. */
    public String step(String caseId) {
        return stage.step(CaseId.of(caseId));
    }

    /** The start of the day of the visit. */
    public Date visitAt(String caseId) {
        return Date.from(stage.nextAt(CaseId.of(caseId)));
    }

    /** The next step, or the stage's outcome. */
    public String goOn(String caseId) {
        return stage.goOn(CaseId.of(caseId));
    }
}
