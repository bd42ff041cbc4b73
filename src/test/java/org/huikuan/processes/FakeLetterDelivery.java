package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code letterDelivery}. */
public class FakeLetterDelivery {

    Script<Boolean> left = Script.of(true);

    public boolean anyLeft(String caseId) {
        return left.next();
    }

    public Date dueAt(String caseId) {
        return Play.day("2026-03-04");
    }
}
