package org.huikuan.visits;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Position;
import org.huikuan.cases.Standing;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.loop.StandingRule;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.cases.promises.Promise;
import org.huikuan.visits.process.VisitProcess;
import org.springframework.stereotype.Service;

/** Where the stages of visits stand, with or without the manager: what their models ask. */
@Service
public class VisitStage {

    private static final String DONE = "done";

    private final StageCases stages;
    private final Visits visits;

    VisitStage(StageCases stages, Visits visits) {
        this.stages = stages;
        this.visits = visits;
    }

    /** The stored step, or {@code done} when there is nothing to work on; a missed appointment is made anew. */
    public String step(CaseId id) {
        CaseFacts now = stages.facts(id);
        if (rests(now)) {
            return DONE;
        }
        Position at = now.kase().position();
        if (visits.latest(id, at.stage()).filter(v -> wentBy(now, at, v)).isEmpty()) {
            return at.step();
        }
        String first = at.stage().firstStep();
        stages.put(now, VisitPlaces.at(now, first, now.today(), now.today()));
        stages.journal(now, "visit-missed", VisitSays.WAITED.with(), null);
        return first;
    }

    private static boolean rests(CaseFacts now) {
        return !(StandingRule.of(now) instanceof Standing.Work);
    }

    /** A report is late when its day is past; the visit is missed when the case waited until after that day. */
    private static boolean wentBy(CaseFacts now, Position at, Visit visit) {
        LocalDate on = visit.appointment().on();
        return switch (at.step()) {
            case VisitProcess.CALL_BEFORE -> on.isBefore(now.today());
            case VisitProcess.REPORT -> !visit.isReported() && at.dueOn().isAfter(visit.reportBy());
            default -> false;
        };
    }

    /** The first instant of the day on which the stored step may be done. */
    public Instant nextAt(CaseId id) {
        CaseFacts now = stages.facts(id);
        return now.startOf(now.kase().position().nextOn());
    }

    /** The stage's outcome when visits have brought nothing or the customer promised or disputed, else the step. */
    public String goOn(CaseId id) {
        CaseFacts now = stages.facts(id);
        String step = now.kase().position().step();
        if (!rests(now)) {
            return step.equals(VisitPlaces.EXHAUSTED) ? CollectionCaseProcess.EXHAUSTED : step;
        }
        return Promise.open(now).findAny().isPresent()
                ? CollectionCaseProcess.PROMISED
                : CollectionCaseProcess.DISPUTED;
    }
}
