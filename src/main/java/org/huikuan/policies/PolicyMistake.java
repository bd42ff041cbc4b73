package org.huikuan.policies;

import java.util.List;
import java.util.Set;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;

/**
 * What is wrong with a table, or what a house's own version lacks.
 *
 * @param code after {@code settings.policy.wrong.}
 * @param rule number of the rule, the first being 1; 0: the whole table
 * @param column label of the column; empty: the whole rule
 * @param detail what stands there, or what was expected
 * @param allowed what may stand there; empty where that is no list
 */
public record PolicyMistake(String code, int rule, String column, Sentence detail, List<String> allowed) {

    /** A table that has these goes on to answer: a row is never reached, or another release's row is missing. */
    private static final Set<String> HARMLESS = Set.of(
            "unknown-word", "unknown-name", "unreachable", "unknown-column", "lacks-column", "lacks-rows", "too-slow");

    /** What a version of an earlier release does without. */
    private static final Set<String> LACKING = Set.of("lacks-column", "lacks-rows");

    public PolicyMistake(String code, int rule, String column, String detail) {
        this(code, rule, column, detail, List.of());
    }

    public PolicyMistake(String code, int rule, String column, String detail, List<String> allowed) {
        this(code, rule, column, Sentence.words(detail), allowed);
    }

    public static PolicyMistake ofTable(String code, String detail) {
        return new PolicyMistake(code, 0, "", detail);
    }

    public static PolicyMistake ofTable(String code, Sentence detail) {
        return new PolicyMistake(code, 0, "", detail, List.of());
    }

    /** Whether answers of the table may be unreadable, so that this release's own table answers in its place. */
    public boolean isFatal() {
        return !HARMLESS.contains(code);
    }

    /** Whether a table with it is refused at upload. */
    public boolean isRefused() {
        return !LACKING.contains(code);
    }

    /** What is wrong, without its place. */
    public Sentence why() {
        return Sentence.joined(
                " ",
                Sentence.of("settings.policy.wrong." + code),
                detail,
                allowed.isEmpty() ? null : Sentence.of("settings.policy.allowed"),
                allowed.isEmpty() ? null : Arg.things(allowed));
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        String place = rule == 0 ? "" : "rule " + rule + " ";
        String of = column.isEmpty() ? "" : "column \"" + column + "\" ";
        String list = allowed.isEmpty() ? "" : "; allowed: " + String.join(", ", allowed);
        return (place + of + "(" + code + ") " + detail + list).strip();
    }
}
