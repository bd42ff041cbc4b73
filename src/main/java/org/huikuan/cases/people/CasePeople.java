package org.huikuan.cases.people;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.MaySign;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
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

    private final Counterparts people;
    private final Customers customers;
    private final Journal journal;

    CasePeople(Counterparts people, Customers customers, Journal journal) {
        this.people = people;
        this.customers = customers;
        this.journal = journal;
    }

    /** @param before name under which the person is known; null for a new one */
    void check(CaseFacts facts, PersonInput person, @Nullable String before, FormInput mistakes) {
        String name = person.name();
        if (name != null
                && !name.equals(before)
                && people.of(facts.account().id()).stream()
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
        LocalDate left = person.leftOn();
        if (left != null && left.isAfter(facts.today())) {
            mistakes.wrong("leftOn", "to-come", left, facts.today());
        }
    }

    void save(CaseFacts facts, PersonInput input, @Nullable String before) {
        String language = input.language() == null ? null : input.language().code();
        Contact person =
                new Contact(facts.account().id(), input.name(), input.role(), language, input.email(), input.phone());
        if (before != null && !before.equals(person.name())) {
            customers.removeContact(person.accountId(), before);
            people.forget(person.accountId(), before);
        }
        customers.saveContacts(List.of(person));
        people.save(person.accountId(), person.name(), input.facts());
        write(facts, before == null ? "person-recorded" : "person-changed", describe(person, input.facts()));
    }

    void remove(PersonAt at) {
        long account = at.facts().account().id();
        customers.removeContact(account, at.person().name());
        people.forget(account, at.person().name());
        write(at.facts(), "person-removed", Sentence.parts(at.person().name()));
    }

    private static Sentence describe(Contact person, PersonFacts known) {
        return Sentence.joined(
                ", ",
                person.name(),
                person.role(),
                person.phone(),
                person.email(),
                known.decisionMaker(),
                known.power(),
                known.attitude(),
                known.maySign() == MaySign.UNKNOWN ? null : known.maySign(),
                known.leftOn() == null ? null : CaseSays.LEFT_ON.with(known.leftOn()));
    }

    private void write(CaseFacts facts, String what, Sentence detail) {
        journal.write(new JournalEntry(facts.account().id(), facts.kase().id().value(), what, detail, null));
    }
}
