package org.huikuan.visits;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.visits.process.VisitProcess;

/** Places in the stages of visits; an attempt is a whole visit, from its preparation to its debrief. */
public final class VisitPlaces {

    /** Visits have brought nothing; the move table says what follows. */
    public static final String EXHAUSTED = "exhausted";

    private VisitPlaces() {}

    /** What comes before the visit: the call, or at once the visit itself. */
    public static Position before(CaseFacts now, Visit visit) {
        return visit.callOn() == null
                ? at(now, VisitProcess.REPORT, visit.appointment().on(), visit.reportBy())
                : at(now, VisitProcess.CALL_BEFORE, visit.callOn(), visit.callOn());
    }

    /** Another step of the same attempt; nothing is due before it may be done. */
    public static Position at(CaseFacts now, String step, LocalDate nextOn, LocalDate dueOn) {
        return at(now, step, now.kase().position().attempt(), nextOn, dueOn);
    }

    public static Position at(CaseFacts now, String step, int attempt, LocalDate nextOn, LocalDate dueOn) {
        return new Position(
                now.kase().position().stage(), step, attempt, nextOn, dueOn.isBefore(nextOn) ? nextOn : dueOn, null);
    }
}
