package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param creditor the default creditor without one
 * @param currency the creditor's without one
 * @param invoice numbers of the invoices it pays, several with commas; without one it pays the oldest due
 */
record ReceiptInput(
        @Nullable String creditor,
        @Must @Most(60) String customer,
        @Must @Most(80) String reference,
        @Must LocalDate receivedOn,
        @Must BigDecimal amount,
        @Most(20) @Nullable String currency,
        @Most(1000) @Nullable String invoice,
        @Most(500) @Nullable String note) {}
