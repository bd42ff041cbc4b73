package org.huikuan.cases.process;

import java.util.Date;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.contacts.CallStage;
import org.springframework.stereotype.Component;

/** What the model of the reminder call asks and tells. */
@Component("reminderCall")
public class ReminderCallSteps {

    private final CallStage stage;

    public ReminderCallSteps(CallStage stage) {
        this.stage = stage;
    }

    /** {@code call} when the call is to be made today or is late, {@code call-again} when its day is yet to come. */
    public String step(String caseId) {
        return stage.isDue(CaseId.of(caseId)) ? ReminderCallProcess.CALL : ReminderCallProcess.CALL_AGAIN;
    }

    public Date callAgainAt(String caseId) {
        return Date.from(stage.callAt(CaseId.of(caseId)));
    }

    /** The letter that goes with the call about to be made, if there is one. */
    public void orderLetter(String caseId) {
        stage.orderLetter(CaseId.of(caseId));
    }

    /** The demand that follows calls without result. */
    public void orderDemand(String caseId) {
        stage.orderDemand(CaseId.of(caseId));
    }

    /** {@code again}, or the stage's outcome. */
    public String followUp(String caseId) {
        return stage.followUp(CaseId.of(caseId));
    }
}
