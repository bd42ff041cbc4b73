package org.huikuan.ledger.contracts;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Contract and debtor facts as they are stored. Writing takes place under the account's lock. */
public interface ContractFacts {

    /** By account id, all in three questions; an account of which nothing is known has unknown terms. */
    Map<Long, AccountTerms> of(Collection<Long> accountIds);

    default AccountTerms of(long accountId) {
        return of(List.of(accountId)).getOrDefault(accountId, AccountTerms.UNKNOWN);
    }

    /** Facts of all open invoices of the accounts, by account and invoice number; invoices without any are left out. */
    Map<Long, Map<String, InvoiceFacts>> ofOpenInvoices(Collection<Long> accountIds);

    /** From now on these are the accounts' facts; contracts that are not among them any more are removed. */
    void save(Map<Long, AccountTerms> now);

    /** How many invoices name the contract. */
    long invoicesOf(long contractId);

    /** Facts of invoices by number; invoices that do not exist are left out. */
    Map<String, InvoiceFacts> ofInvoices(long creditorId, Collection<String> numbers);

    /** From now on these are the invoices' facts, by number. */
    void saveInvoices(long creditorId, Map<String, InvoiceFacts> facts);
}
