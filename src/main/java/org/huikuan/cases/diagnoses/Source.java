package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On what a diagnosis stands.
 *
 * @param who said it, or in which register it stands; null when nobody noted it
 * @param heard null when it stands in no log
 */
public record Source(
        SourceKind kind,
        Reliability reliability,
        LocalDate on,
        @Nullable String who,
        @Nullable String note,
        @Nullable Heard heard) {

    /**
     * An entry of the log of intelligence on which it stands.
     *
     * @param id of the entry
     * @param countsUntil last day on which the entry counts
     */
    public record Heard(long id, LocalDate countsUntil) {}

    /** Something that stands in no log. */
    Source(SourceKind kind, Reliability reliability, LocalDate on, @Nullable String who, @Nullable String note) {
        this(kind, reliability, on, who, note, null);
    }

    /** Last day on which it counts. @param days for which any source does */
    LocalDate lastDay(int days) {
        LocalDate last = on.plusDays(days);
        return heard == null || last.isBefore(heard.countsUntil()) ? last : heard.countsUntil();
    }

    /** The same source, told again. */
    boolean isSame(Source other) {
        return heard != null && other.heard != null
                ? heard.id() == other.heard.id()
                : kind == other.kind && on.equals(other.on) && Objects.equals(who, other.who);
    }
}
