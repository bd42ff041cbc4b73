package org.huikuan.legal.insolvency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** A claim in an insolvency as it was filed. @param currency the creditor's when null */
record InsolvencyClaimInput(
        @Must LocalDate filedOn,
        @Must BigDecimal amount,
        @Most(3) @Nullable String currency,
        @Must String administrator,
        @Lines @Nullable String note) {}
