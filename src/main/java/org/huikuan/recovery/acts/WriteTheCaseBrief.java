package org.huikuan.recovery.acts;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.BRIEF;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.recovery.CaseBrief;
import org.huikuan.recovery.CaseBriefs;
import org.huikuan.recovery.RecoveryCases;
import org.huikuan.recovery.StagePath;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case on one page (案情简报), before a manager chooses the measures. */
@Component
class WriteTheCaseBrief implements Act<CaseFacts, BriefInput> {

    private final Subjects<CaseFacts> cases;
    private final StageCases stages;
    private final StagePath path;
    private final CaseBriefs briefs;
    private final BriefForm form;

    WriteTheCaseBrief(StageCases stages, StagePath path, CaseBriefs briefs, BriefForm form) {
        this.cases = new RecoveryCases(stages, BRIEF);
        this.stages = stages;
        this.path = path;
        this.briefs = briefs;
        this.form = form;
    }

    @Override
    public String key() {
        return "write-the-case-brief";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(CommercialRecoveryProcess.WRITE_THE_CASE_BRIEF);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return cases;
    }

    @Override
    public Class<BriefInput> input() {
        return BriefInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return form.of(now);
    }

    @Override
    public void check(CaseFacts now, BriefInput input, FormInput mistakes) {
        input.check(now.today(), mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, BriefInput input, Doing doing) {
        CaseBrief brief = input.by(doing.by(), now.today());
        briefs.insert(now.kase().id(), brief);
        stages.journal(now, "case-brief-written", Sentence.text(brief.next().step()), Sentence.text(brief.whyUnpaid()));
        path.toChoice(now);
        return null;
    }
}
