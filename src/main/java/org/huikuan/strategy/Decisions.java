package org.huikuan.strategy;

import java.util.List;
import java.util.Map;

/** Decisions taken about cases, kept in the transaction that took them. */
public interface Decisions {

    /** Keeps one answer per case, as one batch. */
    void keep(Map<Long, ? extends Answer<?>> answersByCaseId);

    /** All decisions about a case, the oldest first. */
    List<KeptDecision> about(long caseId);
}
