package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code dispute} as the test dictates them: answered by 2026-03-16, credited by 2026-03-30. */
public class FakeDispute {

    String state = "open";
    boolean escalated;

    public Date answerBy(Long disputeId) {
        return Play.day("2026-03-16");
    }

    public Date creditAt(Long disputeId) {
        return Play.day("2026-03-30");
    }

    public void escalate(Long disputeId) {
        escalated = true;
    }

    public String state(Long disputeId) {
        return state;
    }

    public String candidateGroups(Long disputeId) {
        return "team-default,team-east";
    }

    public String owner(Long disputeId) {
        return null;
    }

    public int priority(Long disputeId) {
        return 50;
    }
}
