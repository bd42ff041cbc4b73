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
    private final ActSet acts;

    LegalActs(StageDesk desk, ActSet acts) {
        this.desk = desk;
        this.acts = acts;
    }

    /** Logs the customer's answer to the lawyer's letter; fields as in the call form. */
    public void answer(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.letter().answered(id, values);
        desk.ring(id);
    }

    public void chooseRoute(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.routes().choose(id, values);
        desk.ring(id);
    }

    public void file(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.court().file(id, values);
        desk.ring(id);
    }

    public void rule(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.court().rule(id, values);
        desk.ring(id);
    }

    public void enforce(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.enforcement().enforce(id, values);
        desk.ring(id);
    }

    public void fileInsolvencyClaim(CaseId id, long holdId, Map<String, ? extends @Nullable Object> values) {
        acts.insolvency().file(id, holdId, values, false);
    }

    /** Records the day on which the court accepted the customer's insolvency. */
    public void acceptInsolvency(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.acceptance().record(id, values);
    }

    /** Records what interrupts or suspends the limitation of items. */
    public void recordLimitationEvent(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.limitation().record(id, values);
    }

    public void endLimitationEvent(CaseId id, long eventId, Map<String, ? extends @Nullable Object> values) {
        acts.limitation().end(id, eventId, values);
    }

    /** Lets a statutory period begin that only people know of. */
    public void beginDeadline(CaseId id, Map<String, ? extends @Nullable Object> values) {
        acts.deadlines().begin(id, values);
    }
}
