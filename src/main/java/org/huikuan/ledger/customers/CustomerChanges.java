package org.huikuan.ledger.customers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InCharge;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Supply;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What some entries change about customers, compared with what is recorded; later entries build on earlier ones. */
class CustomerChanges {

    private final Creditor creditor;
    private final Set<String> teams;
    private final InCharge inCharge;
    private InCharge.@Nullable Known known;
    private final Map<String, Account> current;
    private final Map<Person, Contact> people = new HashMap<>();
    private final Set<String> changedAccounts = new LinkedHashSet<>();
    private final Map<Person, Contact> changedPeople = new LinkedHashMap<>();

    CustomerChanges(
            Creditor creditor,
            Map<String, Account> before,
            Map<String, List<Contact>> contacts,
            Set<String> teams,
            InCharge inCharge) {
        this.creditor = creditor;
        this.teams = teams;
        this.inCharge = inCharge;
        this.current = new HashMap<>(before);
        contacts.forEach((customer, list) -> list.forEach(c -> people.put(new Person(customer, c.name()), c.of(0))));
    }

    Outcome take(CustomerEntry e) {
        Account before = current.get(e.customer());
        Account after = e.change().apply(before == null ? unknown(e.customer()) : before);
        if (!teams.contains(after.team())) {
            return Outcome.refused("team", "import-there-no-team-known", after.team(), teams);
        }
        Optional<Outcome> wrong = CustomerRefusals.of(before, after);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Optional<Sentence> refusal = refusal(before, after);
        if (refusal.isPresent()) {
            return Outcome.refused("collector", refusal.get());
        }
        boolean differs = !after.equals(before);
        if (differs) {
            current.put(e.customer(), after);
            changedAccounts.add(e.customer());
        }
        return takePerson(e.customer(), e.contact()) || differs ? Outcome.ACCEPTED : Outcome.UNCHANGED;
    }

    /** Who was in charge already may stay, also when locked meanwhile: the rest of the line is news all the same. */
    private Optional<Sentence> refusal(@Nullable Account before, Account after) {
        String collector = after.collector();
        if (collector == null
                || before != null
                        && collector.equals(before.collector())
                        && after.team().equals(before.team())) {
            return Optional.empty();
        }
        InCharge.Known people = known == null ? inCharge.now() : known;
        known = people;
        return people.refusal(collector, after.team());
    }

    private boolean takePerson(String customer, @Nullable Contact contact) {
        if (contact == null) {
            return false;
        }
        Person person = new Person(customer, contact.name());
        if (contact.equals(people.put(person, contact))) {
            return false;
        }
        changedPeople.put(person, contact);
        return true;
    }

    boolean isEmpty() {
        return changedAccounts.isEmpty() && changedPeople.isEmpty();
    }

    /** Numbers of the customers about whom anything changes. */
    Set<String> customers() {
        Set<String> customers = new LinkedHashSet<>(changedAccounts);
        changedPeople.keySet().forEach(p -> customers.add(p.customer()));
        return customers;
    }

    /** Ids of those that were known before and change now. */
    List<Long> knownAmong(Map<String, Account> before) {
        return customers().stream()
                .filter(before::containsKey)
                .map(c -> Objects.requireNonNull(before.get(c)).id())
                .toList();
    }

    List<Account> accounts() {
        return changedAccounts.stream()
                .map(c -> Objects.requireNonNull(current.get(c)))
                .toList();
    }

    List<Contact> contacts(Map<String, Account> accounts) {
        return changedPeople.entrySet().stream()
                .map(e -> e.getValue()
                        .of(Objects.requireNonNull(accounts.get(e.getKey().customer()))
                                .id()))
                .toList();
    }

    private Account unknown(String customer) {
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
                creditor.defaultTeam(),
                null,
                Supply.OPEN);
    }

    private record Person(String customer, String name) {}
}
