package org.huikuan.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a decision table, as the program asks or reads it.
 *
 * @param name of the input's expression or of the output
 * @param type as DMN names it: {@code string}, {@code integer}, {@code long} or {@code boolean}
 * @param words all that may stand in it; empty where numbers, yes and no or free text stand
 * @param otherwise what holds where a house's own version has no such column; null: every version must have it
 * @param mayBeEmpty whether a row may leave the answer out
 * @param lists code lists that have these words, by their names in bundle {@code codes}
 */
public record TableColumn(
        String name,
        String type,
        List<String> words,
        @Nullable String otherwise,
        boolean mayBeEmpty,
        List<String> lists) {

    /** Whether a version of an earlier release does without. */
    public boolean isAdded() {
        return otherwise != null;
    }

    /** Whether only the words of a list may stand there. */
    public boolean isClosed() {
        return !words.isEmpty();
    }
}
