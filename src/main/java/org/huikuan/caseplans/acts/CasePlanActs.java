package org.huikuan.caseplans.acts;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.approvals.ApprovalActs;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlanApproval;
import org.huikuan.caseplans.CasePlanState;
import org.huikuan.caseplans.CasePlans;
import org.huikuan.caseplans.Offer;
import org.huikuan.caseplans.PlanAuthority;
import org.huikuan.caseplans.PlanSays;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Arg;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes plans and what becomes of them, with the line of the journal. */
@Component
class CasePlanActs {

    private final CasePlans plans;
    private final PlanAuthority authority;
    private final ApprovalActs approvals;
    private final StageCases stages;
    private final CurrentUser user;

    CasePlanActs(
            CasePlans plans, PlanAuthority authority, ApprovalActs approvals, StageCases stages, CurrentUser user) {
        this.plans = plans;
        this.authority = authority;
        this.approvals = approvals;
        this.stages = stages;
        this.user = user;
    }

    CasePlan write(
            CaseFacts now, Offer offer, List<PlannedStep> steps, String fallback, LocalDate reviewOn, String by) {
        List<CasePlan> before = plans.of(now.kase().id());
        before.stream()
                .filter(CasePlan::isProposed)
                .forEach(p -> approvals.withdraw(now.kase().id(), CasePlanApproval.KIND, p.id()));
        Role needs = needed(now, offer);
        CasePlan plan = plans.insert(new CasePlan(
                0,
                now.kase().id(),
                before.isEmpty() ? 1 : before.get(0).version() + 1,
                needs == null ? CasePlanState.APPROVED : CasePlanState.PROPOSED,
                offer,
                needs == null ? null : needs.group(),
                fallback,
                reviewOn,
                by,
                now.today(),
                null,
                steps));
        stages.journal(
                now,
                "case-plan-written",
                PlanSays.PLAN_OF.with(plan.version(), offer.target(), steps.size(), reviewOn),
                needs == null ? null : PlanSays.PLAN_NEEDS.with(PlanAuthority.words(needs.group())));
        if (needs != null && needs.onlyApproves()) {
            approvals.ask(now, CasePlanApproval.KIND, plan.id(), needs, reviewOn);
        }
        return plan;
    }

    /** Null where the writer's own authority is enough. */
    private @Nullable Role needed(CaseFacts now, Offer offer) {
        Role needs = authority.of(now, offer);
        boolean isOwn =
                needs == Role.MANAGERS && (user.isSystem() || user.groups().contains(Role.MANAGERS.group()));
        return isOwn ? null : needs;
    }

    void decide(CaseFacts now, CasePlan plan, boolean approved, @Nullable String reason, String by) {
        plans.update(plan.decided(
                approved ? CasePlanState.APPROVED : CasePlanState.RETURNED,
                new CasePlan.Decided(by, now.today(), reason)));
        stages.journal(
                now,
                approved ? "case-plan-approved" : "case-plan-returned",
                PlanSays.PLAN_VERSION.with(plan.version()),
                Sentence.text(reason));
    }

    void mark(CaseFacts now, PlannedStep step, PlannedStep.Outcome outcome) {
        plans.update(step.with(outcome));
        stages.journal(
                now,
                "case-plan-step",
                PlanSays.PLAN_STEP.with(step.on(), Arg.text(step.what()), outcome.result()),
                Sentence.text(outcome.note()));
    }
}
