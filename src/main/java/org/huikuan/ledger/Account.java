package org.huikuan.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One customer of one creditor.
 *
 * @param customer the ledger's customer number
 * @param language {@code zh} or {@code en}: the language of what is sent to the customer
 * @param payDay day of the month on which the customer pays, 31 meaning the last; null when unknown
 * @param collector login name of the person in charge; null when nobody is
 * @param supply whether goods are delivered to the customer
 */
public record Account(
        long id,
        long creditorId,
        String customer,
        String name,
        String language,
        String country,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer payDay,
        @Nullable Terms terms,
        String team,
        @Nullable String collector,
        Supply supply) {

    public Account withName(String other) {
        return new Account(
                id,
                creditorId,
                customer,
                other,
                language,
                country,
                address,
                email,
                phone,
                payDay,
                terms,
                team,
                collector,
                supply);
    }

    public Account withCountry(String other) {
        return new Account(
                id,
                creditorId,
                customer,
                name,
                language,
                other,
                address,
                email,
                phone,
                payDay,
                terms,
                team,
                collector,
                supply);
    }

    public Account withLanguage(String other) {
        return new Account(
                id,
                creditorId,
                customer,
                name,
                other,
                country,
                address,
                email,
                phone,
                payDay,
                terms,
                team,
                collector,
                supply);
    }
}
