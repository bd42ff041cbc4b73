package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.ROUTE;
import static org.huikuan.legal.LegalStep.RULING;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.deadlines.Deadlines;
import org.springframework.stereotype.Component;

/** A ruling lets its statutory periods run and moves the case on. */
@Component
class AfterTheRuling {

    private final LegalStage stage;
    private final Deadlines deadlines;

    AfterTheRuling(LegalStage stage, Deadlines deadlines) {
        this.stage = stage;
        this.deadlines = deadlines;
    }

    /** @param route of the claim that was decided; empty without one */
    void goOn(CaseFacts now, Ruling ruling, String route) {
        LocalDate served = ruling.servedOn() == null ? ruling.ruledOn() : ruling.servedOn();
        deadlines.happened(now, "ruled:" + Appeals.event(ruling.kind()), served);
        Appeals.opened(ruling.kind(), route, now.isAbroad()).forEach(event -> deadlines.happened(now, event, served));
        move(now, ruling);
    }

    /** To enforce, to another means, or to wait until the judgment takes effect. */
    private void move(CaseFacts now, Ruling ruling) {
        int attempt = now.kase().position().attempt();
        LocalDate performBy = ruling.performBy();
        if (ruling.nextStep().equals(RULING)) {
            LocalDate last = deadlines.lastOf(now, "appeal");
            stage.go(now, RULING, attempt, now.today(), last.plusDays(1));
        } else if (performBy == null) {
            stage.go(now, ROUTE, attempt);
        } else {
            effective(now, ruling);
            deadlines.happened(now, LegalEvent.ENFORCEABLE.code(), performBy);
            LocalDate first = performBy.plusDays(1);
            stage.go(now, ENFORCE, attempt, now.today(), first.isBefore(now.today()) ? now.today() : first);
        }
    }

    /** A judgment in force is open to appeal no longer, only to a retrial. */
    private void effective(CaseFacts now, Ruling ruling) {
        LocalDate on = ruling.effectiveOn();
        if (on != null && !on.isAfter(now.today()) && Appeals.JUDGMENTS.contains(ruling.kind())) {
            deadlines.happened(now, LegalEvent.EFFECTIVE.code(), on);
            deadlines.happened(now, LegalEvent.EFFECTIVE.code() + ":judgment", on);
        }
    }
}
