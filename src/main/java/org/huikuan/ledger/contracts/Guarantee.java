package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who or what stands for the debt.
 *
 * @param amount up to which, in the currency; null: not said
 * @param until last day of the guarantee; null: not said
 */
public record Guarantee(
        String guarantor,
        GuaranteeKind kind,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate until,
        @Nullable String note) {}
