package org.huikuan.letters;

import org.jspecify.annotations.Nullable;

/**
 * The creditor as its letters show it.
 *
 * @param name full legal name
 * @param uscc unified social credit code (统一社会信用代码)
 * @param bankAccount null: the letter refers to the account printed on the invoices
 * @param sealLine what stands above the place of the seal beside the name, such as a department
 */
public record Letterhead(
        String name,
        @Nullable String uscc,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BankAccount bankAccount,
        @Nullable String sealLine) {}
