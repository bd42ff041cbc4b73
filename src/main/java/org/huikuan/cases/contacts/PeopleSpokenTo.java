package org.huikuan.cases.contacts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.customers.Customers;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes whom somebody met or spoke to over into the people at the customer, so that letters and the next visit find them.
 * Who is known already stays one person: only what nobody knew of him is written.
 */
@Component
public class PeopleSpokenTo {

    private final Counterparts people;
    private final Customers customers;
    private final Journal journal;

    PeopleSpokenTo(Counterparts people, Customers customers, Journal journal) {
        this.people = people;
        this.customers = customers;
        this.journal = journal;
    }

    /** @param part null when nobody knows it */
    public record Person(String name, @Nullable DecisionMaker part) {}

    /** @param how it is known who they are */
    public void takeOver(CaseFacts now, List<Person> met, VerifiedBy how) {
        long account = now.account().id();
        List<Counterpart> known = new ArrayList<>(people.of(account));
        for (Person person : met) {
            Optional<Counterpart> there =
                    known.stream().filter(k -> isSame(k.name(), person.name())).findFirst();
            Counterpart before = there.orElseGet(() -> stranger(account, person.name()));
            PersonFacts facts = before.facts().completed(person.part(), how);
            if (there.isEmpty()) {
                customers.saveContacts(List.of(before.contact()));
                known.add(new Counterpart(before.contact(), facts));
            }
            if (!facts.equals(before.facts())) {
                people.save(account, before.name(), facts);
                journal.write(new JournalEntry(
                        account,
                        now.kase().id().value(),
                        there.isEmpty() ? "person-recorded" : "person-changed",
                        Sentence.joined(", ", before.name(), facts.decisionMaker(), facts.verifiedBy()),
                        null));
            }
        }
    }

    private static Counterpart stranger(long account, String name) {
        return new Counterpart(new Contact(account, name, null, null, null, null), PersonFacts.NONE);
    }

    /** People write 王 芳 and 王芳, Li Ming and li ming. */
    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
