package org.huikuan.legal.insolvency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A claim filed with the administrator in the insolvency of the customer. */
public record InsolvencyClaim(
        long holdId,
        long caseId,
        LocalDate filedOn,
        BigDecimal amount,
        String currency,
        String administrator,
        @Nullable String note,
        LocalDate onDate,
        String byUser) {}
