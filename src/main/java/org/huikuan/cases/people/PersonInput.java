package org.huikuan.cases.people;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * A person at the customer.
 *
 * @param role what the person does there
 */
record PersonInput(
        @Must String name,
        @Most(60) @Nullable String role,
        @Most(60) @Nullable String phone,
        @Most(254) @Nullable String email,
        @Nullable ContactLanguage language) {}
