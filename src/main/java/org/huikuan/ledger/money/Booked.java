package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt or a credit note as it stands in the books.
 *
 * @param number the receipt's reference or the credit note's number
 * @param unallocated what has not paid an invoice yet
 * @param reversed what was taken back of it
 * @param cleared what lists of open items say was used up of it
 * @param reversedOn the day on which all of it was taken back; null as long as it was not
 */
public record Booked(
        Credit.Source source,
        long id,
        long creditorId,
        long accountId,
        String number,
        LocalDate on,
        Money amount,
        BigDecimal unallocated,
        BigDecimal reversed,
        BigDecimal cleared,
        @Nullable LocalDate reversedOn,
        @Nullable String reverseReason,
        @Nullable String note) {

    public boolean isReversed() {
        return reversedOn != null;
    }

    public BookingState state() {
        return isReversed() ? BookingState.REVERSED : BookingState.RECEIVED;
    }

    /** What still stands of it. */
    public BigDecimal standing() {
        return amount.amount().subtract(reversed).subtract(cleared);
    }
}
