package org.huikuan.policies;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody writes it; what is left out of a row that is there already stays.
 *
 * @param id null: a new row
 * @param cells by name of the column; words of a list need no quotes
 */
public record RowInput(
        @Nullable String id,
        @Nullable Map<String, @Nullable Object> cells,
        @Nullable Because because,
        @Nullable Boolean off,
        @Nullable String note) {

    /** Why, with names of columns in braces. */
    public record Because(@Nullable String zh, @Nullable String en) {}
}
