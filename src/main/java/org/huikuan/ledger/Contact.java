package org.huikuan.ledger;

import org.jspecify.annotations.Nullable;

/** A person at the customer. */
public record Contact(
        long accountId,
        String name,
        @Nullable String role,
        @Nullable String language,
        @Nullable String email,
        @Nullable String phone) {

    public Contact of(long otherAccountId) {
        return new Contact(otherAccountId, name, role, language, email, phone);
    }
}
