package org.huikuan.policies;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell as the file has it, of what somebody has written: words of a list need no quotes. */
final class CellText {

    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern LISTED = Pattern.compile("\"\\s*,\\s*\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    private CellText() {}

    /** @param names of the columns that are asked about, which a cell may name */
    static String condition(SheetColumn column, String written, Set<String> names) {
        String text = written.strip();
        if (text.isEmpty()) {
            return "-";
        }
        if (!column.type().equals("string") || text.equals("-")) {
            return text;
        }
        Matcher not = NOT.matcher(text);
        return not.matches() ? "not(" + listed(not.group(1), names) + ")" : listed(text, names);
    }

    /** @param numbers names that are no texts */
    static String answer(SheetColumn column, String written, Set<String> names, Set<String> numbers) {
        if (column.isText()) {
            return BecauseText.feel(written, numbers);
        }
        String text = written.strip();
        return column.isClosed() ? quoted(text, names) : text;
    }

    private static String listed(String text, Set<String> names) {
        return text.contains("(") || text.contains("\"")
                ? LISTED.matcher(text).replaceAll("\",\"")
                : Arrays.stream(text.split("[,，、]"))
                        .map(word -> quoted(word.strip(), names))
                        .collect(Collectors.joining(","));
    }

    private static String quoted(String word, Set<String> names) {
        return WORD.matcher(word).matches() && !names.contains(word) ? "\"" + word + "\"" : word;
    }
}
