package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code caseTask}: what the tasks of every stage are given. */
public class FakeTask {

    String collector = "carol";

    public String team(String caseId) {
        return "team-default";
    }

    public String collector(String caseId) {
        return collector;
    }

    public Date dueAt(String caseId) {
        return Play.day("2026-03-04");
    }

    public Date nextAt(String caseId) {
        return Play.day("2026-03-03");
    }

    public int priority(String caseId) {
        return 70;
    }
}
