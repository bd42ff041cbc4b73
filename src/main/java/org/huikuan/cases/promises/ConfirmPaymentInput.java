package org.huikuan.cases.promises;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/**
 * What the call before the pay day brought, as a person writes it.
 *
 * @param date the other day that the customer named
 */
record ConfirmPaymentInput(
        @Must @Radios ConfirmationResult result,

        @Must @Only(with = "result", is = "new-date") @Nullable
        LocalDate date,

        @Lines @Nullable String note) {}
