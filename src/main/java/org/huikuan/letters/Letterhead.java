package org.huikuan.letters;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The creditor as its letters show it.
 *
 * @param name full legal name
 * @param uscc unified social credit code (统一社会信用代码)
 * @param bankAccount null: the letter refers to the account printed on the invoices
 * @param sealLine what stands above the place of the seal beside the name, such as a department
 * @param abroad what customers abroad need besides; null: nothing of it is known
 * @param contact whom to ask; null: nobody is named
 * @param representative who represents it by law; null: not recorded
 */
public record Letterhead(
        String name,
        @Nullable String uscc,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable BankAccount bankAccount,
        @Nullable String sealLine,
        @Nullable Abroad abroad,
        @Nullable Person contact,
        @Nullable Representative representative) {

    @JsonCreator
    public Letterhead {}

    public Letterhead(
            String name,
            @Nullable String uscc,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email,
            @Nullable BankAccount bankAccount,
            @Nullable String sealLine) {
        this(name, uscc, address, phone, email, bankAccount, sealLine, null, null, null);
    }

    /** A creditor of whom nothing but the name is known. */
    public static Letterhead named(String name) {
        return new Letterhead(name, null, null, null, null, null, null);
    }

    /**
     * For letters in English and for money from abroad.
     *
     * @param bank the bank's name in English
     * @param swift the bank's code (BIC, ISO 9362)
     * @param iban of the account; null also where the country has none, as China
     */
    public record Abroad(
            @Nullable String name,
            @Nullable String address,
            @Nullable String bank,
            @Nullable String bankAddress,
            @Nullable String swift,
            @Nullable String iban) {

        public static final Abroad NOTHING = new Abroad(null, null, null, null, null, null);
    }

    /** Somebody at the creditor who answers for the account. */
    public record Person(
            String name, @Nullable String title, @Nullable String phone) {}

    /**
     * Who represents a company by law (法定代表人, Civil Code art. 61).
     *
     * @param post such as 董事长 or 执行董事; null: not recorded
     */
    public record Representative(String name, @Nullable String post) {}

    /** Never null. */
    public Abroad forAbroad() {
        return abroad == null ? Abroad.NOTHING : abroad;
    }

    /** Whether the letter says how the creditor can be reached. */
    public boolean isReachable() {
        return Stream.of(address, phone, email).anyMatch(way -> way != null && !way.isBlank());
    }
}
