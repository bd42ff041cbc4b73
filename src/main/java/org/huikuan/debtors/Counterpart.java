package org.huikuan.debtors;

import org.huikuan.ledger.Contact;
import org.jspecify.annotations.Nullable;

/** A person at the customer with whom the house deals: the ledger's contact, and what the house knows besides. */
public record Counterpart(Contact contact, PersonFacts facts) {

    public String name() {
        return contact.name();
    }

    /** What the person does there, in free words. */
    public @Nullable String role() {
        return contact.role();
    }

    public @Nullable String language() {
        return contact.language();
    }

    public @Nullable String email() {
        return contact.email();
    }

    public @Nullable String phone() {
        return contact.phone();
    }

    public boolean isThere() {
        return facts.leftOn() == null;
    }
}
