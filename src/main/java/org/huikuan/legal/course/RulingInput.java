package org.huikuan.legal.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/** What the court or body said, as a person writes it. */
record RulingInput(
        @Must @Radios RulingKind kind,
        @Must LocalDate ruledOn,
        @Nullable LocalDate servedOn,

        @Only(
                with = "kind",
                is = {"judgment", "partly-won", "mediation", "order", "award", "certificate"})
        @Nullable
        Award award,

        @Lines @Nullable String note) {

    /**
     * What can be enforced.
     *
     * @param currency the creditor's when null
     * @param effectiveOn null together with {@code performBy} while a judgment may still be appealed
     * @param performBy last day for the debtor to perform
     */
    record Award(
            @Must BigDecimal amount,
            @Most(3) @Nullable String currency,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate performBy) {}
}
