package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ANSWER;
import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.LETTER;
import static org.huikuan.legal.LegalStep.REVIEW;
import static org.huikuan.legal.LegalStep.WATCH;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Standing;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.loop.StandingRule;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.legal.LegalRecord.Enforcement;
import org.huikuan.legal.LegalRecord.Review;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalStage;
import org.springframework.stereotype.Service;

/** Where legal action stands, asked by its model before every wait state, and what the stage returns to the case. */
@Service
public class LegalCourse {

    private static final String AGAIN = "again";

    private final LegalStage stage;
    private final LegalRecords records;
    private final LawyersLetter letter;

    LegalCourse(LegalStage stage, LegalRecords records, LawyersLetter letter) {
        this.stage = stage;
        this.records = records;
        this.letter = letter;
    }

    /**
     * The stored step, after the facts have moved it on: a letter has left, a deadline is over. {@code watch} when there
     * is nothing to work on, since the case has ended or rests or nothing more can be done.
     */
    public String step(CaseId id) {
        CaseFacts now = stage.cases().facts(id);
        if (!AGAIN.equals(outcome(now))) {
            return WATCH;
        }
        if (LETTER.equals(stepOf(now))) {
            now = letter.look(now);
        }
        if (ANSWER.equals(stepOf(now))) {
            now = letter.answerDue(now);
        }
        if (REVIEW.equals(stepOf(now)) && returnsFromWatching(now)) {
            now = stage.go(now, ENFORCE, now.kase().position().attempt());
        }
        return stepOf(now);
    }

    /** {@code again} as long as the stage goes on, otherwise its outcome. */
    public String outcome(CaseId id) {
        return outcome(stage.cases().facts(id));
    }

    private static String outcome(CaseFacts now) {
        if (!now.kase().isOpen()) {
            return CollectionCaseProcess.CLOSED;
        }
        Standing standing = StandingRule.of(now);
        if (standing instanceof Standing.Wait wait) {
            return Dispute.WAITING.equals(wait.kind())
                    ? CollectionCaseProcess.DISPUTED
                    : CollectionCaseProcess.PROMISED;
        }
        return WATCH.equals(stepOf(now)) ? CollectionCaseProcess.EXHAUSTED : AGAIN;
    }

    /** The move table brings a case back to the first step; one whose enforcement has ended goes on with the assets. */
    private boolean returnsFromWatching(CaseFacts now) {
        long caseId = now.kase().id().value();
        LocalDate watched = records.latest(Enforcement.class, caseId)
                .map(Enforcement::onDate)
                .orElse(LocalDate.MIN);
        LocalDate reviewed =
                records.latest(Review.class, caseId).map(Review::onDate).orElse(LocalDate.MIN);
        return watched.isAfter(LocalDate.MIN) && !watched.isBefore(reviewed);
    }

    private static String stepOf(CaseFacts now) {
        return now.kase().position().step();
    }
}
