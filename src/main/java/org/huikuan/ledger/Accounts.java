package org.huikuan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts and their people. */
public interface Accounts {

    Optional<Account> find(String creditor, String customer);

    Map<Long, Account> byId(Collection<Long> ids);

    List<Contact> contactsOf(long accountId);

    /**
     * Locks the account rows in id order until the transaction ends. Every act on an account, its money or its case
     * begins here, so that acts on one account follow one another and none dead-locks.
     */
    void lock(Collection<Long> ids);

    /** Locks the account of the case, as by {@link #lock}, in one question; empty when there is no such case. */
    Optional<Long> lockOfCase(long caseId);

    /** The creditor's accounts by customer number, locked as by {@link #lock}; unknown numbers are absent. */
    Map<String, Account> lockByCustomer(long creditorId, Collection<String> customers);

    /** The mail address of the customer from now on. */
    void writeTo(long accountId, String email);

    /** The customer's number from now on. */
    void renumber(long accountId, String customer);

    /** Receipts and credit notes of one account belong to another of the same creditor. */
    void moveMoney(long from, long into);

    /** Whether goods are delivered to the account's customer from now on. */
    void supply(long accountId, Supply supply);

    /** Who is in charge of the accounts from now on. */
    void assign(Collection<Assignment> assignments);
}
