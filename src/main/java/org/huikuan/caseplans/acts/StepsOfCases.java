package org.huikuan.caseplans.acts;

import java.util.Optional;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.acts.PartsOfCases;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Steps of the plans of open cases, named by {@code stepId}. */
@Component
class StepsOfCases extends PartsOfCases<PlannedStep> {

    private final CasePlans plans;

    StepsOfCases(CaseAccess access, Facts facts, CaseReview review, CasePlans plans) {
        super(access, facts, review);
        this.plans = plans;
    }

    @Override
    public String of() {
        return "stepId";
    }

    @Override
    protected Optional<PlannedStep> find(long id) {
        return plans.step(id);
    }

    @Override
    protected CaseId caseOf(PlannedStep step) {
        return step.caseId();
    }

    @Override
    protected NotFound unknown(String id) {
        return new NotFound("no-planned-step", id);
    }

    @Override
    protected Bell ofItsProcess(PlannedStep step) {
        return Bell.FROM_OUTSIDE;
    }
}
