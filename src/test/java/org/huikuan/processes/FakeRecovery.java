package org.huikuan.processes;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Answers for {@code commercialRecovery} as the test dictates them. */
public class FakeRecovery {

    String step = "brief";
    List<Long> open = new ArrayList<>(List.of(7L, 8L));
    Script<Boolean> rests = Script.of(false);
    String outcome = "notice";
    Script<String> notices = Script.of("deadline");
    Script<String> decisions = Script.of("exhausted");
    boolean deadlineClosed;

    public String step(String caseId) {
        return step;
    }

    public List<Long> openMeasures(String caseId) {
        return open;
    }

    public String measureOwner(Long measureId) {
        return "owner-" + measureId;
    }

    public Date measureDueAt(Long measureId) {
        return Play.day("2026-03-1" + measureId);
    }

    public boolean measuresRest(String caseId) {
        return rests.next();
    }

    public String afterMeasures(String caseId) {
        return outcome;
    }

    public String followNotice(String caseId) {
        return notices.next();
    }

    public void closeDeadline(String caseId) {
        deadlineClosed = true;
    }

    public String decided(String caseId) {
        return decisions.next();
    }
}
