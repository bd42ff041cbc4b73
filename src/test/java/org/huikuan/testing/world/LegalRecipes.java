package org.huikuan.testing.world;

import java.util.Map;

/** The recipes of the grid for the wait states of legal action and of the processes beside it. */
final class LegalRecipes {

    private static final Map<String, String> STEPS = Map.of(
            "Task_ReviewTheFile", "review",
            "Task_CompleteTheFile", "complete-file",
            "Event_LookForTheLetter", "letter",
            "Event_AnswerDue", "answer",
            "Task_ChooseTheRoute", "route",
            "Task_FileTheClaim", "file",
            "Task_RecordTheRuling", "ruling",
            "Event_AlarmDay", "ruling",
            "Task_Enforce", "enforce",
            "Task_ApproveTheWriteOff", "write-off");

    private LegalRecipes() {}

    /** Brings the case to the wait state, when it is one of ours. */
    static boolean reach(GridCase kase, String waitState) {
        if (waitState.equals("Task_ClaimInTheInsolvency")) {
            kase.hold("insolvency", "2026-03-31");
        } else if (waitState.equals("Task_MeetTheDeadline")) {
            new LegalDesks(kase.world).reach(kase.id, "ruling");
            kase.world.on("2026-03-09").fireDueTimers(kase.id);
        } else if (STEPS.containsKey(waitState)) {
            new LegalDesks(kase.world).reach(kase.id, STEPS.get(waitState));
        } else {
            return false;
        }
        return true;
    }
}
