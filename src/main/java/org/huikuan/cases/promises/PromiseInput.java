package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a person writes it.
 *
 * @param currency ISO code; null when only one is owed
 * @param date on which the customer pays
 * @param form null means oral
 */
public record PromiseInput(
        @Must BigDecimal amount,
        @Nullable String currency,
        @Must LocalDate date,
        @Nullable PromiseForm form) {}
