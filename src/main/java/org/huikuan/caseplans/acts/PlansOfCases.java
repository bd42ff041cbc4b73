package org.huikuan.caseplans.acts;

import java.util.Optional;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.acts.PartsOfCases;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** Plans of open cases, named by {@code planId}. */
@Component
class PlansOfCases extends PartsOfCases<CasePlan> {

    private final CasePlans plans;

    PlansOfCases(CaseAccess access, Facts facts, CaseReview review, CasePlans plans) {
        super(access, facts, review);
        this.plans = plans;
    }

    @Override
    public String of() {
        return "planId";
    }

    @Override
    protected Optional<CasePlan> find(long id) {
        return plans.find(id);
    }

    @Override
    protected CaseId caseOf(CasePlan plan) {
        return plan.caseId();
    }

    @Override
    protected NotFound unknown(String id) {
        return new NotFound("no-case-plan", id);
    }

    @Override
    protected Bell ofItsProcess(CasePlan plan) {
        return Bell.FROM_OUTSIDE;
    }
}
