package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code supplyHold} as the test dictates them. */
public class FakeSupply {

    Script<String> states = Script.of("ordered");

    public String state(Long supplyHoldId) {
        return states.next();
    }

    public Date dueAt(Long supplyHoldId) {
        return Play.day("2026-03-04");
    }
}
