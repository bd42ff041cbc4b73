package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.jspecify.annotations.Nullable;

/**
 * A source as a person writes it: an entry of the log of intelligence, or kind, reliability and day of something else.
 *
 * @param intelligence number of an entry of the customer's log, from which kind, reliability and day follow
 * @param who said it, or in which register it stands
 */
public record SourceInput(
        @Nullable @Most(19) String intelligence,
        @Nullable SourceKind kind,
        @Nullable Reliability reliability,
        @Nullable LocalDate on,
        @Most(200) @Nullable String who,
        @Most(500) @Nullable String note) {}
