package org.huikuan.cases.conduct;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.conduct.ConductFactKind;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has told the house that binds it.
 *
 * @param person counsel; of other kinds whom it is about, null for everybody
 * @param since null: from today on
 * @param note how the house knows
 */
record ConductFactInput(
        @Must ConductFactKind kind,
        @Nullable String person,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Must @Lines @Most(1000) String note) {}
