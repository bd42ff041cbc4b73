package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what a diagnosis stands.
 *
 * @param who said it, or in which register it stands; null when nobody noted it
 */
public record Source(
        SourceKind kind,
        Reliability reliability,
        LocalDate on,
        @Nullable String who,
        @Nullable String note) {

    /** The same source, told again. */
    boolean isSame(Source other) {
        return kind == other.kind && on.equals(other.on) && Objects.equals(who, other.who);
    }
}
