package org.huikuan.caseplans;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read of the plans of a case that the person sees. */
@Service
@Transactional(readOnly = true)
public class PlanReads {

    private final CaseReads cases;
    private final CasePlans plans;
    private final CurrentUser user;

    PlanReads(CaseReads cases, CasePlans plans, CurrentUser user) {
        this.cases = cases;
        this.plans = plans;
        this.user = user;
    }

    public CaseFacts facts(CaseId id) {
        return cases.facts(id);
    }

    /** All versions, the newest first. */
    public List<CasePlan> of(CaseId id) {
        return plans.of(facts(id).kase().id());
    }

    /** Whether the person may know how far we would go: those who collect, and nobody who only looks at the case. */
    public boolean seesTheFloor() {
        return user.isSystem()
                || ActRoles.COLLECTING.stream().anyMatch(r -> user.groups().contains(r.group()));
    }
}
