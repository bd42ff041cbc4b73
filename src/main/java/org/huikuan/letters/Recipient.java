package org.huikuan.letters;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param customer the ledger's customer number
 * @param name full legal name
 * @param uscc unified social credit code (统一社会信用代码)
 * @param attention the person or office that is to read it
 * @param registeredName the name in the customer's own script where {@code name} is the English one; else null
 */
public record Recipient(
        String customer,
        String name,
        @Nullable String uscc,
        @Nullable String address,
        @Nullable String attention,
        @Nullable String registeredName) {

    @JsonCreator
    public Recipient {}

    public Recipient(
            String customer, String name, @Nullable String uscc, @Nullable String address, @Nullable String attention) {
        this(customer, name, uscc, address, attention, null);
    }
}
