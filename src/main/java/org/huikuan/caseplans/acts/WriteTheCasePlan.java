package org.huikuan.caseplans.acts;

import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** The plan of a case (方案) is written; each time it is a new version. */
@Component
class WriteTheCasePlan extends DeclaredAct<CaseFacts, CasePlanInput> {

    private final CasePlanForm form;
    private final StepProposals proposals;
    private final CasePlanActs acts;

    WriteTheCasePlan(OpenCases cases, CasePlanForm form, StepProposals proposals, CasePlanActs acts) {
        super("write-the-case-plan", ActRoles.COLLECTING, cases, CasePlanInput.class);
        this.form = form;
        this.proposals = proposals;
        this.acts = acts;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.of(now);
    }

    @Override
    public void check(CaseFacts now, CasePlanInput input, FormInput mistakes) {
        input.offer().check(now, mistakes);
        PastDays.refuse("reviewOn", input.reviewOn(), now, mistakes);
        if (input.steps().isEmpty()) {
            mistakes.refuseMissing("steps");
        }
        for (int i = 0; i < input.steps().size(); i++) {
            PastDays.refuse("steps[" + i + "].on", input.steps().get(i).on(), now, mistakes);
        }
        proposals.check(input.steps(), mistakes);
    }

    @Override
    public CasePlan carryOut(CaseFacts now, CasePlanInput input, Doing doing) {
        return acts.write(
                now,
                input.offer().of(now),
                input.steps().stream().map(s -> s.of(now.kase().id())).toList(),
                input.fallback(),
                input.reviewOn(),
                doing.by());
    }
}
