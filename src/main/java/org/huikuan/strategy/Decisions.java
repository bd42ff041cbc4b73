package org.huikuan.strategy;

import java.util.Map;

/** Decisions taken about cases, kept in the transaction that took them. */
public interface Decisions {

    /** Keeps one answer per case, as one batch. */
    void keep(Map<Long, Answer> answersByCaseId);
}
