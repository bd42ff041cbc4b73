package org.huikuan.ledger.customers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;

/** The customers' master data, written in sets. */
public interface Customers {

    Set<String> teamCodes();

    /** Contacts by account id. */
    Map<Long, List<Contact>> contactsOf(Collection<Long> accountIds);

    /** Creates the accounts whose id is 0, and brings the others up to date. */
    void save(List<Account> accounts);

    /** Adds the contacts, or brings them up to date; found by account and name. */
    void saveContacts(List<Contact> contacts);

    /** @return false when the account has no contact of that name */
    boolean removeContact(long accountId, String name);
}
