package org.huikuan.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of cases. */
public interface Cases {

    Optional<CollectionCase> find(CaseId id);

    default CollectionCase get(CaseId id) {
        return find(id).orElseThrow(() -> new org.huikuan.shared.NotFound("no case " + id));
    }

    /** Locks the row of the case's account, as {@link org.huikuan.ledger.Accounts#lock} does, and answers its id. */
    Optional<Long> lockAccountOf(CaseId id);

    List<CollectionCase> byId(Collection<CaseId> ids);

    /** Accounts of the open cases that owe other money than their creditor's, or have money without a rate; in id order. */
    List<Long> accountsWithForeignMoney();

    /** Accounts of the open cases of which the person is in charge, in id order. */
    List<Long> accountsOf(String collector);

    /** The open case of each account that has one. */
    Map<Long, CollectionCase> openOf(Collection<Long> accountIds);

    /** The newest settled case of each account, where it has no successor yet. */
    Map<Long, CollectionCase> latestSettledOf(Collection<Long> accountIds);

    /** Writes new cases as one batch and returns them with their ids, in the given order. */
    List<CollectionCase> insert(List<CollectionCase> newCases);

    void update(Collection<CollectionCase> changed);

    /** Takes the account's overdue items out of collection, by a person's decision about the case. */
    void closeItems(CaseId id, Collection<Long> invoiceIds);
}
