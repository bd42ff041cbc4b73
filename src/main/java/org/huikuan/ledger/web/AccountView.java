package org.huikuan.ledger.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Contact;
import org.jspecify.annotations.Nullable;

/**
 * An account as {@code /api/accounts} answers it. Amounts are decimal strings.
 *
 * @param supply {@code open}, {@code to-hold}, {@code held} or {@code to-release}: whether goods are delivered
 * @param daysPastDue of the oldest overdue item; 0 when nothing is overdue
 * @param caseNumber the open case, null when there is none; called {@code case} in JSON
 */
public record AccountView(
        String creditor,
        String customer,
        String name,
        String language,
        String country,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer payDay,
        @Nullable String terms,
        String team,
        @Nullable String collector,
        String supply,
        List<Contact> contacts,
        List<Item> items,
        List<Balance> balances,
        long daysPastDue,

        @com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable
        String caseNumber) {

    /**
     * An open item; {@code daysPastDue} is 0 or less while it is not overdue.
     *
     * @param closed a withdrawal or a write-off has taken it out of collection
     */
    public record Item(
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            String amount,
            String open,
            String currency,
            long daysPastDue,
            boolean closed) {}

    /** What is open in one currency, what of it is overdue, and money received that has not paid anything yet. */
    public record Balance(String currency, String open, String overdue, String unallocated) {}
}
