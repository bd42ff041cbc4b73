package org.huikuan.campaigns.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign fixes for one customer.
 *
 * @param customer the ledger's customer number
 * @param currency the creditor's where nothing is said
 * @param everyDays working days between contacts; the table's where nothing is said
 */
record TargetInput(
        @Must @Most(80) String customer,
        @Must @Most(64) String person,
        @Must BigDecimal amount,
        @Most(3) @Nullable String currency,
        @Must LocalDate payOn,
        @Must String counterpart,
        @Nullable Integer everyDays) {}
