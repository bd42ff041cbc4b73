package org.huikuan.recovery.acts;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.DECIDE;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.RecoveryCases;
import org.huikuan.recovery.StagePath;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager decides what follows when measures and notice have not brought the money. */
@Component
class DecideTheNextStep implements Act<CaseFacts, NextStepInput> {

    private final Subjects<CaseFacts> cases;
    private final StageCases stages;
    private final StagePath path;
    private final RecoveryForm form;

    DecideTheNextStep(StageCases stages, StagePath path, RecoveryForm form) {
        this.cases = new RecoveryCases(stages, DECIDE);
        this.stages = stages;
        this.path = path;
        this.form = form;
    }

    @Override
    public String key() {
        return "decide-the-next-step";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(CommercialRecoveryProcess.DECIDE_THE_NEXT_STEP);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return cases;
    }

    @Override
    public Class<NextStepInput> input() {
        return NextStepInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.withMeasures(now);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, NextStepInput input, Doing doing) {
        stages.journal(now, "recovery-decided", Sentence.parts(input.decision()), Sentence.text(input.reason()));
        switch (input.decision()) {
            case MEASURES -> path.toChoice(now);
            case NOTICE -> path.toNotice(now);
            case EXHAUSTED -> path.toTheEnd(now);
        }
        return null;
    }
}
