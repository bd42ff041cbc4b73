package org.huikuan.engine.tables;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a decision table may ask for: comparisons, sums, texts. Whatever repeats or remembers is refused before
 * it is evaluated, since one such cell keeps a core, or the memory, of the whole house busy: loops over ranges, functions
 * that call themselves, contexts that double a text with every entry, patterns that try every way.
 */
final class CellBudget {

    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");

    private static final List<Pattern> TOO_MUCH = List.of(
            Pattern.compile("\\b(for|some|every|function|external)\\b"),
            Pattern.compile("\\b(matches|replace|split|extract)\\s*\\("),
            Pattern.compile("(\\{)"));

    private CellBudget() {}

    /** The word that is too much; null when the cell may be evaluated. */
    static @Nullable String tooMuchIn(String cell) {
        String withoutTexts = TEXT.matcher(cell).replaceAll("\"\"");
        return TOO_MUCH.stream()
                .map(pattern -> pattern.matcher(withoutTexts))
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse(null);
    }
}
