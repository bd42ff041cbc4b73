package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param unallocated what has not paid an invoice yet
 * @param reversedOn the day it bounced, null as long as it did not
 */
public record Receipt(
        long id,
        long creditorId,
        long accountId,
        String reference,
        LocalDate receivedOn,
        Money amount,
        BigDecimal unallocated,
        @Nullable LocalDate reversedOn,
        @Nullable String reverseReason) {

    public boolean isReversed() {
        return reversedOn != null;
    }
}
