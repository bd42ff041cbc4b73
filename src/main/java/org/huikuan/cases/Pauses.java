package org.huikuan.cases;

import java.util.Collection;
import java.util.Set;

/**
 * Which accounts have anything that may pause a case. Most have nothing, so one question spares the readings of
 * promises, disputes and holds.
 */
public interface Pauses {

    Found among(Collection<Long> accountIds);

    /**
     * Accounts by what they have.
     *
     * @param promises any promise, in whatever state
     * @param disputes a dispute that keeps items out of demand
     * @param holds a hold marked active
     */
    record Found(Set<Long> promises, Set<Long> disputes, Set<Long> holds) {}
}
