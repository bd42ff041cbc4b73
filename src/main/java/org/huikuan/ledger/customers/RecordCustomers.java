package org.huikuan.ledger.customers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InCharge;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates customers and brings them up to date, in the caller's transaction. */
@Component
public class RecordCustomers {

    private final Accounts accounts;
    private final Customers customers;
    private final CustomerHistory history;
    private final LedgerNews news;
    private final InCharge people;

    public RecordCustomers(
            Accounts accounts, Customers customers, CustomerHistory history, LedgerNews news, InCharge people) {
        this.accounts = accounts;
        this.customers = customers;
        this.history = history;
        this.news = news;
        this.people = people;
    }

    /** Creates those that are unknown and leaves the others as they are. */
    public void createMissing(Creditor creditor, List<CustomerEntry> entries, @Nullable Long batchId) {
        Map<String, Account> known = accounts.lockByCustomer(
                creditor.id(), entries.stream().map(CustomerEntry::customer).toList());
        List<CustomerEntry> missing =
                entries.stream().filter(e -> !known.containsKey(e.customer())).toList();
        if (!missing.isEmpty()) {
            record(creditor, missing, batchId);
        }
    }

    public List<Outcome> record(Creditor creditor, List<CustomerEntry> entries, @Nullable Long batchId) {
        Set<String> numbers = entries.stream().map(CustomerEntry::customer).collect(Collectors.toSet());
        Map<String, Account> before = accounts.lockByCustomer(creditor.id(), numbers);
        CustomerChanges changes =
                new CustomerChanges(creditor, before, contacts(before), customers.teamCodes(), people);
        List<Outcome> outcomes = entries.stream().map(changes::take).toList();
        if (!changes.isEmpty()) {
            store(creditor, before, changes, batchId);
        }
        return outcomes;
    }

    private void store(
            Creditor creditor, Map<String, Account> before, CustomerChanges changes, @Nullable Long batchId) {
        if (batchId != null) {
            history.before(batchId, changes.knownAmong(before));
        }
        customers.save(changes.accounts());
        Map<String, Account> now = accounts.lockByCustomer(creditor.id(), changes.customers());
        customers.saveContacts(changes.contacts(now));
        if (batchId != null) {
            history.after(batchId, now.values().stream().map(Account::id).toList());
        }
        List<JournalEntry> journal = now.values().stream()
                .map(a -> new JournalEntry(
                        a.id(),
                        null,
                        before.containsKey(a.customer()) ? "customer-changed" : "customer-recorded",
                        JournalDetails.of(a.customer(), a.name()),
                        JournalDetails.grounds(null, batchId)))
                .toList();
        news.tellNew(now.values().stream()
                .filter(a -> !before.containsKey(a.customer()))
                .map(Account::id)
                .toList());
        news.tell(now.values().stream().map(Account::id).toList(), AccountsChanged.Cause.CUSTOMERS, journal);
    }

    private Map<String, List<Contact>> contacts(Map<String, Account> before) {
        Map<Long, List<Contact>> known =
                customers.contactsOf(before.values().stream().map(Account::id).toList());
        return before.values().stream()
                .collect(Collectors.toMap(Account::customer, a -> known.getOrDefault(a.id(), List.of())));
    }
}
