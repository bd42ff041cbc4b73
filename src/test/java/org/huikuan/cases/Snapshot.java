package org.huikuan.cases;

import java.util.List;
import org.huikuan.testing.world.CaseWorld;

/** Everything about a case that an event may change, in the words of the grid. */
record Snapshot(String stands, String tasks, String timers, String call) {

    static Snapshot of(CaseWorld world, CaseId id) {
        CollectionCase kase = world.caseNow(id);
        Position position = kase.position();
        return new Snapshot(
                stands(kase),
                words(world.tasks(id)),
                words(world.timerDays(id)),
                position.attempt() + "@" + position.nextOn());
    }

    private static String stands(CollectionCase kase) {
        if (!kase.isOpen()) {
            return kase.status().code();
        }
        return kase.waitUntil() == null ? "work" : "wait " + kase.waitingFor().code() + " " + kase.waitUntil();
    }

    private static String words(List<String> things) {
        return things.isEmpty() ? "-" : String.join(" ", things);
    }
}
