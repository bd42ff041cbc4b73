package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.PlainText;
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
    public static Optional<Sentence> dueDate(LocalDate issuedOn, @Nullable LocalDate dueOn) {
        return dueOn != null && dueOn.isBefore(issuedOn)
                ? Optional.of(Sentence.refusal("import-before-invoice-date", dueOn, issuedOn))
                : Optional.empty();
    }

    /** Servers and browsers take such characters for parts of the address, however they are written. */
    public static Optional<Sentence> customerNumber(String number) {
        boolean addressable = !number.matches("\\.*")
                && !PlainText.isBrokenLine(number)
                && number.chars().noneMatch(c -> NEVER_IN_ADDRESSES.indexOf(c) >= 0);
        return addressable
                ? Optional.empty()
                : Optional.of(Sentence.refusal("import-customer-number-stands-addresses"));
    }

    /** Nor is money told that came before anybody's memory: its year is mistyped. */
    static Optional<Sentence> notTooOld(LocalDate date, LocalDate earliest) {
        return date.isBefore(earliest)
                ? Optional.of(Sentence.refusal("import-before-which-old-money", date, earliest))
                : Optional.empty();
    }

    /** Money does not come, and nothing is credited, on a day that is not there yet. */
    static Optional<Sentence> notInFuture(LocalDate date, LocalDate today) {
        return date.isAfter(today)
                ? Optional.of(Sentence.refusal("import-after-today-correct-date", date, today))
                : Optional.empty();
    }
}
