package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * A source as a person writes it.
 *
 * @param who said it, or in which register it stands
 */
public record SourceInput(
        @Must SourceKind kind,
        @Must Reliability reliability,
        @Must LocalDate on,
        @Most(200) @Nullable String who,
        @Most(500) @Nullable String note) {

    Source source() {
        return new Source(kind, reliability, on, who, note);
    }

    /** Whether all that is needed of it could be read. */
    boolean isRead() {
        return kind != null && reliability != null && on != null;
    }
}
