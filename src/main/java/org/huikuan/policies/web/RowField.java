package org.huikuan.policies.web;

import java.util.List;
import java.util.Locale;

/**
 * A cell as a form asks for it.
 *
 * @param kind how: {@link Kind}
 * @param value what stands there, as the file has it
 * @param mode of words: whether anything counts, one of the chosen, or none of them
 * @param choices words with what they are called
 */
public record RowField(
        String name, String heading, Kind kind, String value, Mode mode, List<String> chosen, List<Choice> choices) {

    /** How a cell is asked for. */
    public enum Kind {
        WORDS,
        CHOICE,
        TEST,
        NUMBER,
        SENTENCE
    }

    /** Which words meet a condition. */
    public enum Mode {
        ANY,
        ONE,
        NOT;

        /** As a form says it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A word and what it is called. */
    public record Choice(String value, String label) {}

    static RowField plain(String name, Kind kind, String value, List<Choice> choices) {
        return new RowField(name, name, kind, value, Mode.ANY, List.of(), choices);
    }

    RowField called(String other) {
        return new RowField(name, other, kind, value, mode, chosen, choices);
    }

    public static List<Mode> modes() {
        return List.of(Mode.values());
    }

    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isSentence() {
        return kind == Kind.SENTENCE;
    }

    public boolean isTest() {
        return kind == Kind.TEST;
    }
}
