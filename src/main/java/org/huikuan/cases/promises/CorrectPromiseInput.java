package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** What was written down wrongly of a promise; what is null stays as it is. */
record CorrectPromiseInput(
        @Nullable BigDecimal amount,
        @Nullable LocalDate date,
        @Nullable PromiseForm form,
        @Nullable String promisedBy,
        @Lines @Nullable String note,
        @Must @Most(500) String reason) {}
