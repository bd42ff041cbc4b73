package org.huikuan.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a version of an entry came about.
 *
 * @param effectiveOn from which day it holds; null: from the day it is approved
 * @param because why it was proposed; empty for what was delivered
 * @param by who wrote it last
 * @param revision counts how often it was written anew while it waited
 * @param revised what was changed then, as {@code revision:part}
 * @param writers everybody who wrote any of it
 * @param decided null while it waits, or when it was withdrawn
 */
public record Proposal(
        @Nullable LocalDate effectiveOn,
        String because,
        String by,
        Instant at,
        int revision,
        List<String> revised,
        List<String> writers,
        @Nullable Decided decided) {

    public Proposal {
        revised = List.copyOf(revised);
        writers = List.copyOf(writers);
    }

    /** @param because null where it was approved without words */
    public record Decided(String by, Instant at, @Nullable String because) {}
}
