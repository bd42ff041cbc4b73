package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code reminderCall} as the test dictates them. */
public class FakeCall {

    Script<String> steps = Script.of("call");
    Script<String> followUps = Script.of("promised");
    int letters;
    int demands;
    Date again = Play.day("2026-03-03");

    public String step(String caseId) {
        return steps.next();
    }

    public String followUp(String caseId) {
        return followUps.next();
    }

    public void orderLetter(String caseId) {
        letters++;
    }

    public void orderDemand(String caseId) {
        demands++;
    }

    public Date callAgainAt(String caseId) {
        return again;
    }
}
