package org.huikuan.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decisions taken about cases, kept in the transaction that took them. */
public interface Decisions {

    /** Keeps one answer per case, as one batch. */
    void keep(Map<Long, ? extends Answer<?>> answersByCaseId);

    /** All decisions about a case, the oldest first. */
    List<KeptDecision> about(long caseId);

    /**
     * A page of what a table has decided, the newest first.
     *
     * @param from the first day that counts
     * @param before id behind which the page begins
     */
    List<PastDecision> past(String table, LocalDate from, long before, int most);
}
