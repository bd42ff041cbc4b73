package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * @param term of those that are begun by hand
 * @param until the last day as the court has set it; null: as the law counts it
 */
record BeginDeadlineInput(
        @Must @Most(40) String term,
        @Must LocalDate from,
        @Nullable LocalDate until) {}
