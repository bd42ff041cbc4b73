package org.huikuan.cases.people;

import java.util.List;
import java.util.regex.Pattern;
import org.huikuan.cases.CaseFacts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.customers.Customers;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps people at the customer, as whoever works on the case learns to know them; an import knows them by their names. */
@Component
class CasePeople {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.*#转extEXT-]{2,59}");

    private final Accounts accounts;
    private final Customers customers;
    private final Journal journal;

    CasePeople(Accounts accounts, Customers customers, Journal journal) {
        this.accounts = accounts;
        this.customers = customers;
        this.journal = journal;
    }

    /** @param before name under which the person is known; null for a new one */
    void check(CaseFacts facts, PersonInput person, @Nullable String before, FormInput mistakes) {
        String name = person.name();
        if (name != null
                && !name.equals(before)
                && accounts.contactsOf(facts.account().id()).stream()
                        .anyMatch(c -> c.name().equals(name))) {
            mistakes.wrong("name", "person-known", name);
        }
        String email = person.email();
        if (email != null && !MailAddress.isOne(email)) {
            mistakes.wrong("email", "no-mail-address", email);
        }
        String phone = person.phone();
        if (phone != null && !PHONE.matcher(phone).matches()) {
            mistakes.wrong("phone", "no-phone", phone);
        }
    }

    void save(CaseFacts facts, PersonInput input, @Nullable String before) {
        String language = input.language() == null ? null : input.language().code();
        Contact person =
                new Contact(facts.account().id(), input.name(), input.role(), language, input.email(), input.phone());
        if (before != null && !before.equals(person.name())) {
            customers.removeContact(person.accountId(), before);
        }
        customers.saveContacts(List.of(person));
        write(facts, before == null ? "person-recorded" : "person-changed", describe(person));
    }

    void remove(PersonAt at) {
        customers.removeContact(at.facts().account().id(), at.person().name());
        write(at.facts(), "person-removed", Sentence.parts(at.person().name()));
    }

    private static Sentence describe(Contact person) {
        return Sentence.joined(", ", person.name(), person.role(), person.phone(), person.email());
    }

    private void write(CaseFacts facts, String what, Sentence detail) {
        journal.write(new JournalEntry(facts.account().id(), facts.kase().id().value(), what, detail, null));
    }
}
