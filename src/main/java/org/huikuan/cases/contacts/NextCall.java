package org.huikuan.cases.contacts;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.StageBell;
import org.huikuan.cases.loop.StageCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the next call to the day on which a customer who was spoken to without a task is spoken to again. */
@Component
class NextCall {

    private final StageCases stages;
    private final StageBell bell;

    NextCall(StageCases stages, StageBell bell) {
        this.stages = stages;
        this.bell = bell;
    }

    /** @param named by the person; without one, and outside of the calls, nothing moves */
    void on(CaseFacts now, @Nullable LocalDate named) {
        Position at = now.kase().position();
        if (named == null || at.stage() != Stage.REMINDER_CALL || at.notBefore() != null) {
            return;
        }
        stages.put(stages.facts(now.kase().id()), at.again(at.attempt(), named));
        bell.ringStage(now.kase().id());
    }
}
