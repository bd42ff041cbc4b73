package org.huikuan.ledger.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.money.Booked;
import org.jspecify.annotations.Nullable;

/**
 * A receipt, or a credit note, as the API answers it.
 *
 * @param reference the credit note's number, where it is one
 * @param receivedOn the day on which it was issued, where it is a credit note
 * @param reversed what was taken back of it
 * @param cleared what lists of open items say was used up of it
 * @param state {@code received} or {@code reversed}
 * @param items what it pays
 */
public record ReceiptView(
        long id,
        String kind,
        String customer,
        String reference,
        LocalDate receivedOn,
        String amount,
        String unallocated,
        String reversed,
        String cleared,
        String currency,
        String state,
        @Nullable LocalDate reversedOn,
        @Nullable String reason,
        @Nullable String note,
        List<Item> items) {

    /** What it pays of one invoice. */
    public record Item(String invoice, String amount) {}

    static ReceiptView of(Booked b, String customer, List<Item> items) {
        return new ReceiptView(
                b.id(),
                b.source().code(),
                customer,
                b.number(),
                b.on(),
                b.amount().amount().toPlainString(),
                b.unallocated().setScale(2).toPlainString(),
                b.reversed().setScale(2).toPlainString(),
                b.cleared().setScale(2).toPlainString(),
                b.amount().currency(),
                b.state().code(),
                b.reversedOn(),
                b.reverseReason(),
                b.note(),
                items);
    }
}
