package org.huikuan.visits.acts;

import java.util.Arrays;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.springframework.stereotype.Component;

/** Lets an act of a visit begin: by the right person, on a case that stands where the act belongs. */
@Component
class VisitGuard {

    private final StageCases stages;

    VisitGuard(StageCases stages) {
        this.stages = stages;
    }

    /**
     * The facts of the case, its account locked.
     *
     * @throws Conflict when the case waits, or stands at another step
     */
    CaseFacts at(CaseId id, Set<String> roles, Stage stage, String... steps) {
        CaseFacts now = stages.forAct(id, roles);
        Position at = now.kase().position();
        if (now.kase().waitUntil() != null) {
            throw new Conflict(
                    "case-rests",
                    id,
                    Arg.code("waiting-for", now.kase().waitingFor().code()),
                    now.kase().waitUntil());
        }
        if (at.stage() != stage || !Arrays.asList(steps).contains(at.step())) {
            throw new Conflict("moved-on", id, at.stage(), Arg.code("step", at.step()), Arg.oneOf("step", steps));
        }
        return now;
    }
}
