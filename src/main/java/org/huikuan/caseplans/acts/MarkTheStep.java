package org.huikuan.caseplans.acts;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.caseplans.StepResult;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody says what became of a step of the plan. */
@Component
class MarkTheStep extends DeclaredAct<OfCase<PlannedStep>, MarkTheStepInput> {

    private final CasePlanActs acts;

    MarkTheStep(StepsOfCases steps, CasePlanActs acts) {
        super("plan-step", ActRoles.COLLECTING, steps, MarkTheStepInput.class);
        this.acts = acts;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(OfCase<PlannedStep> of) {
        return new ActForm().show("planned-step", Map.of("step", of.part())).propose("result", StepResult.DONE.code());
    }

    @Override
    public void check(OfCase<PlannedStep> of, MarkTheStepInput input, FormInput mistakes) {
        PlannedStep.Outcome before = of.part().outcome();
        if (before != null) {
            mistakes.wrong("result", "step-over", before.result(), before.on());
        }
        if (input.result() == StepResult.DONE
                && of.part().on().isAfter(of.facts().today())) {
            mistakes.wrong("result", "to-come", of.part().on(), of.facts().today());
        }
    }

    @Override
    public @Nullable Object carryOut(OfCase<PlannedStep> of, MarkTheStepInput input, Doing doing) {
        acts.mark(
                of.facts(),
                of.part(),
                new PlannedStep.Outcome(input.result(), of.facts().today(), doing.by(), input.note()));
        return null;
    }
}
