package org.huikuan.imports.mapping;

import java.util.List;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How the first lines of a file are understood by a mapping.
 *
 * @param problem why nothing can be understood yet; null otherwise
 * @param columns our columns that the mapping finds, in order
 * @param missing required columns that the mapping does not find
 */
public record Understanding(@Nullable Sentence problem, List<String> columns, List<String> missing, List<Line> lines) {

    /** @param number physical line of the file */
    public record Line(long number, List<Cell> cells, List<Sentence> others) {

        public boolean isGood() {
            return others.isEmpty() && cells.stream().allMatch(c -> c.reason() == null);
        }
    }

    /**
     * A value as it will be recorded.
     *
     * @param isComputed the file does not say it: a due date from terms
     * @param reason why it is refused; null when it is not
     */
    public record Cell(
            String column,
            String value,
            boolean isComputed,
            @Nullable Sentence reason) {}

    public long good() {
        return lines.stream().filter(Line::isGood).count();
    }

    static Understanding none(Sentence problem) {
        return new Understanding(problem, List.of(), List.of(), List.of());
    }
}
