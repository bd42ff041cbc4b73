package org.huikuan.ledger.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what stands for the debt.
 *
 * @param kind {@code joint} (连带责任保证), {@code general} (一般保证), {@code mortgage}, {@code pledge} or {@code other}
 * @param amount up to which, in the currency; null: not said
 * @param until last day of the guarantee; null: not said
 */
public record Guarantee(
        String guarantor,
        String kind,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate until,
        @Nullable String note) {

    public static final List<String> KINDS = List.of("joint", "general", "mortgage", "pledge", "other");
}
