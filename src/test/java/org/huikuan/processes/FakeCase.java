package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code collectionCase} as the test dictates them. */
public class FakeCase {

    Script<String> stands = Script.of("work");
    Date waitsUntil = Play.day("2026-03-09");
    Script<String> moves = Script.of("repeat");
    Script<String> stages = Script.of("reminder-call");
    String lastOutcome = "";

    public String whatNow(String caseId) {
        return stands.next();
    }

    public String stage(String caseId) {
        return stages.next();
    }

    public Date waitUntil(String caseId) {
        return waitsUntil;
    }

    public String decideNext(String caseId, String stageOutcome) {
        lastOutcome = stageOutcome;
        return moves.next();
    }
}
