package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.WATCH;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecord.Enforcement;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Keeps what came of enforcement, lets its statutory periods run and moves the case on. */
@Component
class AfterEnforcement {

    private static final String IDLE = "enforcement-idle";

    private final LegalStage stage;
    private final LegalRecords records;
    private final Deadlines deadlines;

    AfterEnforcement(LegalStage stage, LegalRecords records, Deadlines deadlines) {
        this.stage = stage;
        this.records = records;
        this.deadlines = deadlines;
    }

    void goOn(CaseFacts now, Enforcement done) {
        records.add(done);
        stage.journal(
                now,
                "legal-enforcement",
                Sentence.joined(" ", Arg.code("enforcement-result", done.result()), done.happenedOn()),
                Sentence.text(done.note()));
        deadlines.happened(now, "enforcement:" + done.result(), done.happenedOn());
        move(stage.cases().facts(now.kase().id()), done);
    }

    /**
     * Applied: looked at again when the court has been idle for too long. Recovered: the case ends as settled with the
     * receipt; until it is posted the money is looked for. No assets: nothing more can be done now.
     */
    private void move(CaseFacts now, Enforcement done) {
        int attempt = now.kase().position().attempt();
        if (done.result().equals(EnforcementResult.APPLIED.code())) {
            LocalDate idle = deadlines.open(now.kase().id()).stream()
                    .filter(d -> d.term().equals(IDLE))
                    .map(Deadline::untilOn)
                    .max(LocalDate::compareTo)
                    .orElse(now.today());
            stage.go(now, ENFORCE, attempt + 1, now.today(), idle);
        } else if (done.result().equals(EnforcementResult.NO_ASSETS.code())) {
            stage.go(now, WATCH, attempt);
        } else {
            stage.go(now, ENFORCE, attempt + 1);
        }
    }
}
