package org.huikuan.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the application has to say: a key and what stands in its places. Words are found when somebody reads it, by
 * {@link Sentences} in the reader's language; {@link #toString} is what programs and logs are told, in English and with
 * codes as they are. {@link SentenceText} is how it is kept.
 *
 * @param key of the message; {@link #PARTS} and {@link #OLD} have no message
 */
public record Sentence(String key, List<Arg> arguments) {

    /** The facts by themselves, one behind the other. */
    public static final String PARTS = "parts";

    /** Written before sentences had keys: the text that was kept then. */
    public static final String OLD = "old";

    /** Facts of which no more are told than this. */
    private static final int MOST = 20;

    private static final int LONGEST = 1000;

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    /** @param key whole key of a message; modules have theirs in enums, see {@link SentenceKey} */
    public static Sentence of(String key, Object... facts) {
        return new Sentence(key, Arrays.stream(facts).map(Arg::of).toList());
    }

    /** Why something is not taken. @param key of message {@code refusal.<key>} */
    public static Sentence refusal(String key, Object... facts) {
        return of(Refused.KEYS + key, facts);
    }

    /** The facts that are there, with dots between them. */
    public static Sentence parts(@Nullable Object... facts) {
        return joined(" · ", facts);
    }

    /** The facts that are there, with this between them. */
    public static Sentence joined(String between, @Nullable Object... facts) {
        return new Sentence(PARTS, List.of(Arg.several(between, facts)));
    }

    /** Things of one kind, as a list. */
    public static Sentence things(Collection<?> things) {
        return new Sentence(PARTS, List.of(Arg.things(things)));
    }

    /** The first twenty of them, and how many there are. */
    public static Sentence list(Collection<?> facts) {
        List<Arg> first = facts.stream().limit(MOST).map(Arg::of).toList();
        return new Sentence(PARTS, List.of(new Arg.Several("; ", first, facts.size() > MOST ? facts.size() : 0)));
    }

    /** What a person wrote, at most a thousand characters of it; null for nothing. */
    public static @Nullable Sentence text(@Nullable String words) {
        return words == null || words.isEmpty() ? null : words(words);
    }

    /** What a person wrote, at most a thousand characters of it. */
    public static Sentence words(String words) {
        String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
        return new Sentence(PARTS, List.of(new Arg.Text(cut)));
    }

    /** What was kept before sentences had keys; made by nothing but the reading of what is kept. */
    static Sentence old(String kept) {
        return new Sentence(OLD, List.of(new Arg.Text(kept)));
    }

    public boolean isOld() {
        return key.equals(OLD);
    }

    /** Whether it has a message of its own. */
    public boolean hasWords() {
        return !key.equals(OLD) && !key.equals(PARTS);
    }

    /** The arguments as programs are told them. */
    public List<String> inEnglish() {
        return arguments.stream().map(a -> Speaking.say(a, EnglishVoice.ONLY)).toList();
    }

    /** The text of an old row. @throws IllegalStateException for one that has a key */
    public String kept() {
        if (isOld() && arguments.get(0) instanceof Arg.Text text) {
            return text.words();
        }
        throw new IllegalStateException(Objects.toString(key) + " is no old row");
    }

    /** As programs are told it. */
    @JsonValue
    @Override
    public String toString() {
        return Speaking.say(this, EnglishVoice.ONLY);
    }
}
