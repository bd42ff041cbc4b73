package org.huikuan.recovery.acts;

import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.approvals.ApprovalActs;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.ledger.Supply;
import org.huikuan.recovery.MeasureForApproval;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureOutcome;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.RecoverySays;
import org.huikuan.recovery.StagePath;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner of a measure reports what came of it; the last report leads to the formal notice. */
@Component
class CarryOutTheMeasure implements Act<MeasureAt, ReportInput> {

    private final OpenMeasures open;
    private final Measures measures;
    private final StageCases stages;
    private final StagePath path;
    private final MeasureReport report;
    private final ApprovalActs approvals;

    CarryOutTheMeasure(
            OpenMeasures open,
            Measures measures,
            StageCases stages,
            StagePath path,
            MeasureReport report,
            ApprovalActs approvals) {
        this.open = open;
        this.measures = measures;
        this.stages = stages;
        this.path = path;
        this.report = report;
        this.approvals = approvals;
    }

    @Override
    public String key() {
        return "carry-out-the-measure";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(CommercialRecoveryProcess.CARRY_OUT_THE_MEASURE);
    }

    @Override
    public Subjects<MeasureAt> subjects() {
        return open;
    }

    @Override
    public Class<ReportInput> input() {
        return ReportInput.class;
    }

    @Override
    public ActForm form(MeasureAt at) {
        return report.form(at);
    }

    @Override
    public void check(MeasureAt at, ReportInput input, FormInput mistakes) {
        report.check(at, input, mistakes);
        if (input.outcome() == MeasureOutcome.DONE && isStillToBeHeld(at)) {
            mistakes.wrong("outcome", "supply-not-held");
        }
        if (input.outcome() == MeasureOutcome.DONE && at.measure().awaitsApproval()) {
            mistakes.wrong("outcome", "approval-awaited");
        }
    }

    private static boolean isStillToBeHeld(MeasureAt at) {
        return at.measure().kind().equals(MeasureKind.SUPPLY_HOLD)
                && at.facts().account().supply() == Supply.TO_HOLD;
    }

    @Override
    public @Nullable Object carryOut(MeasureAt at, ReportInput input, Doing doing) {
        CaseFacts now = at.facts();
        measures.update(at.measure().reported(input.by(doing.by(), now.today())));
        if (at.measure().awaitsApproval()) {
            approvals.withdraw(
                    now.kase().id(), MeasureForApproval.KIND, at.measure().id());
        }
        stages.journal(
                now,
                "measure-reported",
                RecoverySays.MEASURE.with(at.measure().kind(), input.outcome()),
                Sentence.text(input.evidence()));
        report.logTalk(now, input, doing.taskId());
        CaseFacts after = stages.facts(now.kase().id());
        if (path.open(after).isEmpty()) {
            path.toNotice(after);
        }
        return null;
    }
}
