package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code reminderCall} as the test dictates them. */
public class FakeCall {

    Script<String> steps = Script.of("call");
    Script<String> followUps = Script.of("promised");
    Date again = Play.day("2026-03-03");
    String collector = "carol";

    public String step(String caseId) {
        return steps.next();
    }

    public String followUp(String caseId) {
        return followUps.next();
    }

    public Date callAgainAt(String caseId) {
        return again;
    }

    public String candidateGroups(String caseId) {
        return "team-default";
    }

    public String collector(String caseId) {
        return collector;
    }

    public Date dueAt(String caseId) {
        return Play.day("2026-03-04");
    }

    public int priority(String caseId) {
        return 70;
    }
}
