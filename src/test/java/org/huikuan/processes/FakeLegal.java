package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code legalAction}, {@code legalDeadline} and {@code insolvencyClaim} as the test dictates them. */
public class FakeLegal {

    Script<String> steps = Script.of("review");
    Script<String> outcomes = Script.of("closed");
    Date alarm = Play.day("2026-03-10");

    public String step(String caseId) {
        return steps.next();
    }

    public String outcome(String caseId) {
        return outcomes.next();
    }

    public Date alarmAt(String caseId, Long deadlineId) {
        return alarm;
    }

    public Date dueAt(String caseId, Long id) {
        return Play.day("2026-03-20");
    }
}
