package org.huikuan.caseplans;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of case plans and their steps; a version that was written stays. */
public interface CasePlans {

    /** All versions with their steps, the newest first, in two questions. */
    List<CasePlan> of(CaseId id);

    /** The version that counts; empty while there is none. */
    Optional<CasePlan> current(CaseId id);

    Optional<CasePlan> find(long id);

    Optional<PlannedStep> step(long id);

    /** It is the case's plan from now on; what was there before is superseded. */
    CasePlan insert(CasePlan plan);

    /** Its state, and who has decided. */
    void update(CasePlan plan);

    /** What became of the step. */
    void update(PlannedStep step);
}
