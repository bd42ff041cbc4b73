package org.huikuan.legal.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it was filed.
 *
 * @param body the court or body
 * @param currency the creditor's when null
 * @param preservedUntil last day of a preservation
 */
record ClaimInput(
        @Must String body,
        @Most(100) @Nullable String docket,
        @Must LocalDate filedOn,
        @Must BigDecimal amount,
        @Most(3) @Nullable String currency,
        @Nullable BigDecimal fee,
        @Nullable LocalDate preservedUntil,
        @Lines @Nullable String note) {}
