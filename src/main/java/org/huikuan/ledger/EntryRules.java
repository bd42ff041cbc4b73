package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What no invoice, customer, receipt or credit note may be, by whichever door it comes: files, lists, the page that
 * matches columns, calls and forms all ask here. How a value is written, its bounds and decimals, is the matter of
 * {@code imports.Fields}, which is the reader of all of them.
 */
public final class EntryRules {

    private static final String NEVER_IN_ADDRESSES = "/\\;%";

    private EntryRules() {}

    /** @return the sentence that refuses the due date; empty: it is possible, or comes from terms later */
    public static Optional<String> dueDate(LocalDate issuedOn, @Nullable LocalDate dueOn) {
        return dueOn != null && dueOn.isBefore(issuedOn)
                ? Optional.of(dueOn + " is before the invoice date " + issuedOn)
                : Optional.empty();
    }

    /** Servers and browsers take such characters for parts of the address, however they are written. */
    public static Optional<String> customerNumber(String number) {
        boolean addressable = !number.matches("\\.*")
                && !PlainText.isBrokenLine(number)
                && number.chars().noneMatch(c -> NEVER_IN_ADDRESSES.indexOf(c) >= 0);
        return addressable
                ? Optional.empty()
                : Optional.of("a customer number stands in addresses and cannot have / \\ ; % or a line break, nor be"
                        + " dots only; write it with other characters");
    }

    /** Nor is money told that came before anybody's memory: its year is mistyped. */
    static Optional<String> notTooOld(LocalDate date, LocalDate earliest) {
        return date.isBefore(earliest)
                ? Optional.of(
                        date + " is before " + earliest + ", which is as old as money can be here; correct the date, or"
                                + " have the limit changed (settings, limits)")
                : Optional.empty();
    }

    /** Money does not come, and nothing is credited, on a day that is not there yet. */
    static Optional<String> notInFuture(LocalDate date, LocalDate today) {
        return date.isAfter(today)
                ? Optional.of(date + " is after today (" + today + "); correct the date")
                : Optional.empty();
    }
}
