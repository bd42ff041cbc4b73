package org.huikuan.cases;

import java.util.Collection;

/** Whose turn it is with a case: whoever acts on one account at the same moment as somebody else waits here. */
public interface CaseTurns {

    /**
     * Locks the row of the case's account until the surrounding transaction ends; again in one transaction it does
     * nothing.
     *
     * @throws org.huikuan.shared.NotFound when there is no such case
     */
    void await(CaseId id);

    /** The same for many accounts, with or without a case, in the order of their ids. */
    void lock(Collection<Long> accountIds);
}
