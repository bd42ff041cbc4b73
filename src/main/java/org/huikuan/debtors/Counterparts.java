package org.huikuan.debtors;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people at customers. Name and numbers are the ledger's, everything else is kept here under the same name. */
public interface Counterparts {

    /** Those of an account as they were recorded, who have left as well. */
    List<Counterpart> of(long accountId);

    /** By account id, those with an address for mail first. */
    Map<Long, List<Counterpart>> ofAll(Collection<Long> accountIds);

    void save(long accountId, String name, PersonFacts facts);

    /** Nothing when nothing is known. */
    void forget(long accountId, String name);
}
