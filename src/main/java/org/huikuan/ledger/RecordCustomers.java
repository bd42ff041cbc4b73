package org.huikuan.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates customers and brings them up to date, in the caller's transaction. */
@Component
public class RecordCustomers {

    private final Accounts accounts;
    private final Customers customers;
    private final LedgerNews news;

    public RecordCustomers(Accounts accounts, Customers customers, LedgerNews news) {
        this.accounts = accounts;
        this.customers = customers;
        this.news = news;
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
        Map<String, Set<Contact>> contacts = contacts(before);
        Set<String> teams = customers.teamCodes();
        Map<String, Account> after = new LinkedHashMap<>(before);
        Set<String> changed = new LinkedHashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<Contact>> people = new LinkedHashMap<>();
        for (CustomerEntry e : entries) {
            Account base = after.getOrDefault(e.customer(), unknown(creditor, e.customer()));
            Account account = e.change().apply(base);
            if (!teams.contains(account.team())) {
                outcomes.add(Outcome.refused("team", "there is no team " + account.team()));
                continue;
            }
            boolean differs = !account.equals(after.get(e.customer()));
            boolean meets = meets(contacts.computeIfAbsent(e.customer(), c -> new LinkedHashSet<>()), e.contact());
            if (differs) {
                after.put(e.customer(), account);
                changed.add(e.customer());
            }
            if (meets) {
                people.computeIfAbsent(e.customer(), c -> new ArrayList<>()).add(Objects.requireNonNull(e.contact()));
            }
            outcomes.add(differs || meets ? Outcome.ACCEPTED : Outcome.UNCHANGED);
        }
        customers.save(
                changed.stream().map(c -> Objects.requireNonNull(after.get(c))).toList());
        changed.addAll(people.keySet());
        store(creditor, before, changed, people, batchId);
        return outcomes;
    }

    private void store(
            Creditor creditor,
            Map<String, Account> before,
            Set<String> changed,
            Map<String, List<Contact>> people,
            @Nullable Long batchId) {
        if (changed.isEmpty()) {
            return;
        }
        Map<String, Account> now = accounts.lockByCustomer(creditor.id(), changed);
        Map<String, Contact> byName = new LinkedHashMap<>();
        people.forEach((customer, list) -> list.forEach(c -> byName.put(
                customer + "\n" + c.name(),
                c.of(Objects.requireNonNull(now.get(customer)).id()))));
        customers.saveContacts(List.copyOf(byName.values()));
        List<JournalEntry> journal = now.values().stream()
                .map(a -> new JournalEntry(
                        a.id(),
                        null,
                        before.containsKey(a.customer()) ? "customer-changed" : "customer-recorded",
                        Words.of(a.customer(), a.name()),
                        Words.grounds(null, batchId)))
                .toList();
        news.tell(now.values().stream().map(Account::id).toList(), AccountsChanged.Cause.CUSTOMERS, journal);
    }

    private Map<String, Set<Contact>> contacts(Map<String, Account> before) {
        Map<Long, List<Contact>> known =
                customers.contactsOf(before.values().stream().map(Account::id).toList());
        Map<String, Set<Contact>> byCustomer = new HashMap<>();
        before.values()
                .forEach(a -> byCustomer.put(
                        a.customer(),
                        known.getOrDefault(a.id(), List.of()).stream()
                                .map(c -> c.of(0))
                                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return byCustomer;
    }

    /** Whether the contact is news; the later of two with one name counts. */
    private static boolean meets(Set<Contact> known, @Nullable Contact contact) {
        if (contact == null || known.contains(contact)) {
            return false;
        }
        known.removeIf(c -> c.name().equals(contact.name()));
        return known.add(contact);
    }

    private static Account unknown(Creditor creditor, String customer) {
        String language = creditor.country().equals("CN") ? "zh" : "en";
        return new Account(
                0,
                creditor.id(),
                customer,
                customer,
                language,
                creditor.country(),
                null,
                null,
                null,
                null,
                null,
                Teams.DEFAULT,
                null);
    }
}
