package org.huikuan.legal;

import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.StageDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acts of legal action without a task; afterwards the case's process enters the stage at the stored step. */
@Service
@Transactional
public class LegalActs {

    private final StageDesk desk;
    private final LawyersLetter letter;
    private final DeadlineActs deadlines;
    private final LimitationActs limitation;
    private final Acceptance acceptance;

    LegalActs(
            StageDesk desk,
            LawyersLetter letter,
            DeadlineActs deadlines,
            LimitationActs limitation,
            Acceptance acceptance) {
        this.desk = desk;
        this.letter = letter;
        this.deadlines = deadlines;
        this.limitation = limitation;
        this.acceptance = acceptance;
    }

    /** Logs the customer's answer to the lawyer's letter; fields as in the call form. */
    public void answer(CaseId id, Map<String, ? extends @Nullable Object> values) {
        letter.answered(id, values);
        desk.ring(id);
    }

    /** Records the day on which the court accepted the customer's insolvency. */
    public void acceptInsolvency(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acceptance.record(id, values);
    }

    /** Records what interrupts or suspends the limitation of items. */
    public void recordLimitationEvent(CaseId id, Map<String, ? extends @Nullable Object> values) {
        limitation.record(id, values);
    }

    public void endLimitationEvent(CaseId id, long eventId, Map<String, ? extends @Nullable Object> values) {
        limitation.end(id, eventId, values);
    }

    /** Lets a statutory period begin that only people know of. */
    public void beginDeadline(CaseId id, Map<String, ? extends @Nullable Object> values) {
        deadlines.begin(id, values);
    }
}
