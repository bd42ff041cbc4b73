package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code visit} and {@code managerVisit} as the test dictates them. */
public class FakeVisit {

    Script<String> steps = Script.of("prepare");
    Script<String> follows = Script.of("promised");
    Date callDay = Play.day("2026-03-04");
    Date visitDay = Play.day("2026-03-05");

    public String step(String caseId) {
        return steps.next();
    }

    public String goOn(String caseId) {
        return follows.next();
    }

    public Date callAt(String caseId) {
        return callDay;
    }

    public Date visitAt(String caseId) {
        return visitDay;
    }
}
