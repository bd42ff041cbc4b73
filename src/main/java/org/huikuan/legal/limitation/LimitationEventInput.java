package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * @param items numbers of invoices; all that are overdue when empty
 * @param paper number of a paper of the case that proves it
 */
record LimitationEventInput(
        @Must LimitationKind kind,
        @Must LocalDate on,
        @Nullable LocalDate until,
        List<String> items,
        @Most(18) @Nullable String paper,
        @Must @Lines @Most(1000) String note) {}
