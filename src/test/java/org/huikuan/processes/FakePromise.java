package org.huikuan.processes;

import java.util.Date;

/** Answers for {@code promise} as the test dictates them: pay day 2026-03-11, called on the 10th, judged on the 14th. */
public class FakePromise {

    Script<Boolean> needsCall = Script.of(true, false);
    Script<String> states = Script.of("open");
    String judgement = "broken";

    public Date callAt(Long promiseId) {
        return Play.day("2026-03-10");
    }

    public Date callBy(Long promiseId) {
        return Play.day("2026-03-11");
    }

    public Date judgeAt(Long promiseId) {
        return Play.day("2026-03-14");
    }

    public boolean callNeeded(Long promiseId) {
        return needsCall.next();
    }

    public String state(Long promiseId) {
        return states.next();
    }

    public String judge(Long promiseId) {
        return judgement;
    }

    public String candidateGroups(Long promiseId) {
        return "team-default";
    }

    public String collector(Long promiseId) {
        return "carol";
    }

    public int priority(Long promiseId) {
        return 50;
    }
}
