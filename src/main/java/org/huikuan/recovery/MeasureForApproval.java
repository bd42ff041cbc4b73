package org.huikuan.recovery;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.approvals.Approvable;
import org.huikuan.approvals.Approval;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.springframework.stereotype.Component;

/** A measure above the manager's authority; refused it is reported as not possible, with the approver's reason. */
@Component
public class MeasureForApproval implements Approvable {

    public static final String KIND = "measure";

    private final Measures measures;
    private final MeasureKinds kinds;
    private final MeasureBegins begins;
    private final StageCases stages;
    private final StagePath path;

    MeasureForApproval(Measures measures, MeasureKinds kinds, MeasureBegins begins, StageCases stages, StagePath path) {
        this.measures = measures;
        this.kinds = kinds;
        this.begins = begins;
        this.stages = stages;
        this.path = path;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ActForm show(ActForm drawn, CaseFacts now, Approval approval) {
        Measure measure = measure(approval);
        Map<String, Object> sheet = new HashMap<>(Map.of("measure", measure));
        kinds.all().stream().filter(k -> k.code().equals(measure.kind())).forEach(k -> sheet.put("kind", k));
        return drawn.show("case", CaseSheets.debtSheet(now)).show("measure", sheet);
    }

    @Override
    public void decided(CaseFacts now, Approval approval) {
        Measure measure = measure(approval);
        Approval.Decided said = approval.decided();
        if (!measure.isOpen() || said == null) {
            return;
        }
        if (approval.isApproved()) {
            measures.approved(measure.id(), said.by());
            begins.now(now, measure(approval));
        } else {
            measures.update(measure.reported(
                    new Measure.Report(MeasureOutcome.NOT_POSSIBLE, said.reason(), null, said.by(), said.on())));
            goOn(now);
        }
    }

    /** The task of the measure ends; where it was the last one the notice follows. */
    private void goOn(CaseFacts now) {
        CaseId id = now.kase().id();
        stages.forget(id);
        if (!StagePath.isAt(now, CommercialRecoveryProcess.MEASURES)) {
            return;
        }
        CaseFacts after = stages.facts(id);
        if (path.open(after).isEmpty()) {
            path.toNotice(after);
        }
        stages.ring(id);
    }

    private Measure measure(Approval approval) {
        return measures.find(approval.of()).orElseThrow();
    }
}
