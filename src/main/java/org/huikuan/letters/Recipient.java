package org.huikuan.letters;

import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes.
 *
 * @param customer the ledger's customer number
 * @param name full legal name
 * @param uscc unified social credit code (统一社会信用代码)
 * @param attention the person or office that is to read it
 */
public record Recipient(
        String customer,
        String name,
        @Nullable String uscc,
        @Nullable String address,
        @Nullable String attention) {}
