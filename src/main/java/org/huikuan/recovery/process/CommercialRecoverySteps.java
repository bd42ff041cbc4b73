package org.huikuan.recovery.process;

import java.util.Date;
import java.util.List;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.RecoveryStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the model of commercial recovery asks and tells. */
@Component("commercialRecovery")
public class CommercialRecoverySteps {

    private final RecoveryStage stage;

    public CommercialRecoverySteps(RecoveryStage stage) {
        this.stage = stage;
    }

    public String step(String caseId) {
        return stage.step(CaseId.of(caseId));
    }

    /** Ids of the measures that are to be carried out. */
    public List<Long> openMeasures(String caseId) {
        return stage.openMeasures(CaseId.of(caseId));
    }

    public @Nullable String measureOwner(Long measureId) {
        return stage.owner(measureId);
    }

    public Date measureDueAt(Long measureId) {
        return Date.from(stage.measureDueAt(measureId));
    }

    /** Whether the case waits or has ended, so that the other measures rest. */
    public boolean measuresRest(String caseId) {
        return stage.rests(CaseId.of(caseId));
    }

    /** {@code notice}, or the stage's outcome. */
    public String afterMeasures(String caseId) {
        return stage.afterMeasures(CaseId.of(caseId));
    }

    /** {@code notice} while it has not left, {@code deadline} when it has, {@code decide} when it never will. */
    public String followNotice(String caseId) {
        return stage.followNotice(CaseId.of(caseId));
    }

    public void closeDeadline(String caseId) {
        stage.closeDeadline(CaseId.of(caseId));
    }

    /** {@code measures}, {@code notice}, or the stage's outcome. */
    public String decided(String caseId) {
        return stage.decided(CaseId.of(caseId));
    }
}
