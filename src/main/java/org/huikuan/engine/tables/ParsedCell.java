package org.huikuan.engine.tables;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was read. One of literals alone ({@code -}, {@code "a","b"}, {@code [1..5]}) says the same to the same
 * value: it is evaluated once for each, since a page of a case asks the same tables for every day of a month.
 */
final class ParsedCell {

    /** No name of a variable and no function. */
    private static final Pattern LITERALS =
            Pattern.compile("(?:\"[^\"\\\\]*+\"|\\b(?:not|true|false|null)\\b|\\d++|[-<>=()\\[\\].,\\s])*+");

    /** Values of which the answer is kept: amounts of money are without end. */
    private static final int MOST = 100;

    private static final Object NOTHING = new Object();

    private final ParsedExpression parsed;
    private final @Nullable Map<Object, Object> answers;

    private ParsedCell(ParsedExpression parsed, @Nullable Map<Object, Object> answers) {
        this.parsed = parsed;
        this.answers = answers;
    }

    static ParsedCell of(String text, ParsedExpression parsed) {
        return new ParsedCell(parsed, LITERALS.matcher(text).matches() ? new ConcurrentHashMap<>() : null);
    }

    ParsedExpression parsed() {
        return parsed;
    }

    /** @param input the value that the cell is about; null: nothing, or an answer, which is about none */
    Object answer(@Nullable Object input, Supplier<Object> evaluation) {
        if (answers == null || !isPlain(input)) {
            return evaluation.get();
        }
        Object key = input == null ? NOTHING : input;
        Object kept = answers.get(key);
        if (kept != null) {
            return kept;
        }
        Object answer = evaluation.get();
        if (isPlain(answer) && answer != null && answers.size() < MOST) {
            answers.put(key, answer);
        }
        return answer;
    }

    /** It does not change, and is equal to its likes. */
    private static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
