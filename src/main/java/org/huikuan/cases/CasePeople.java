package org.huikuan.cases;

import static org.huikuan.cases.CaseRoles.COLLECTING;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Customers;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.MailAddress;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People at the customer, as whoever works on the case learns to know them; an import knows them by their names. */
@Service
@Transactional
public class CasePeople {

    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.*#转extEXT-]{2,59}");

    private final CaseAccess access;
    private final Accounts accounts;
    private final Customers customers;
    private final Journal journal;

    CasePeople(CaseAccess access, Accounts accounts, Customers customers, Journal journal) {
        this.access = access;
        this.accounts = accounts;
        this.customers = customers;
        this.journal = journal;
    }

    /**
     * Adds a person, or brings the one named {@code before} up to date.
     *
     * @param values {@code name}, {@code role}, {@code language}, {@code phone}, {@code email}, {@code before}
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    public void record(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts facts = access.forLateAct(id, COLLECTING);
        long account = facts.account().id();
        List<Contact> known = accounts.contactsOf(account);
        FormInput words = new FormInput(values);
        String before = words.text("before", 200);
        Contact person = read(words, account);
        if (known.stream()
                .anyMatch(c -> c.name().equals(person.name()) && !c.name().equals(before))) {
            words.wrong("name", "person-known", "'" + person.name() + "' is recorded already", person.name());
        }
        words.check();
        if (before != null && !before.equals(person.name())) {
            customers.removeContact(account, before);
        }
        customers.saveContacts(List.of(person));
        write(facts, before == null ? "person-recorded" : "person-changed", describe(person));
    }

    public void remove(CaseId id, String name) {
        CaseFacts facts = access.forLateAct(id, COLLECTING);
        if (!customers.removeContact(facts.account().id(), name)) {
            throw new NotFound(
                    "no-contact", "customer " + facts.account().customer() + " has no contact '" + name + "'", name);
        }
        write(facts, "person-removed", name);
    }

    private static Contact read(FormInput words, long account) {
        String name = words.required("name", 200);
        String role = words.text("role", 60);
        String language = words.text("language", 5);
        String email = words.text("email", 254);
        String phone = words.text("phone", 60);
        if (language != null && !language.equals("zh") && !language.equals("en")) {
            words.wrong("language", "unknown", "'" + language + "' is none of zh, en", language);
        }
        if (email != null && !MailAddress.isOne(email)) {
            words.wrong("email", "no-mail-address", "'" + email + "' is no mail address", email);
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            words.wrong("phone", "no-phone", "'" + phone + "' is no phone number", phone);
        }
        words.check();
        return new Contact(account, Objects.requireNonNull(name), role, language, email, phone);
    }

    private static String describe(Contact person) {
        StringBuilder words = new StringBuilder(person.name());
        for (String more : new String[] {person.role(), person.phone(), person.email()}) {
            if (more != null) {
                words.append(", ").append(more);
            }
        }
        return words.toString();
    }

    private void write(CaseFacts facts, String what, String detail) {
        journal.write(new JournalEntry(facts.account().id(), facts.kase().id().value(), what, detail, null));
    }
}
