package org.huikuan.caseplans.acts;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.PlanAuthority;
import org.huikuan.caseplans.PlanDecision;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager agrees to what a collector plans to concede, or gives the plan back with a reason. */
@Component
class DecideTheCasePlan extends DeclaredAct<OfCase<CasePlan>, DecideThePlanInput> {

    private final CasePlanActs acts;
    private final CurrentUser user;

    DecideTheCasePlan(PlansOfCases plans, CasePlanActs acts, CurrentUser user) {
        super("decide-the-case-plan", ActRoles.DECIDING, plans, DecideThePlanInput.class);
        this.acts = acts;
        this.user = user;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(OfCase<CasePlan> of) {
        return new ActForm().show("case-plan", Map.of("plan", of.part()));
    }

    @Override
    public void check(OfCase<CasePlan> of, DecideThePlanInput input, FormInput mistakes) {
        CasePlan plan = of.part();
        if (!plan.isProposed()) {
            mistakes.wrong("decision", "plan-decided", plan.state());
        } else if (!Role.MANAGERS.group().equals(plan.authority())) {
            mistakes.wrong("decision", "plan-of-others", PlanAuthority.words(String.valueOf(plan.authority())));
        } else if (plan.writtenBy().equals(user.id())) {
            mistakes.wrong("decision", "own-plan");
        }
        if (input.decision() == PlanDecision.RETURNED && input.reason() == null) {
            mistakes.refuseMissing("reason");
        }
    }

    @Override
    public @Nullable Object carryOut(OfCase<CasePlan> of, DecideThePlanInput input, Doing doing) {
        boolean approved = input.decision() == PlanDecision.APPROVED;
        acts.decide(of.facts(), of.part(), approved, input.reason(), doing.by());
        return null;
    }
}
