package org.huikuan.shared;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something was not done; a sentence says why. */
public abstract class Refused extends RuntimeException {

    /** What the keys of refusals begin with. */
    static final String KEYS = "refusal.";

    private static final long serialVersionUID = 1L;

    private final transient Sentence why;

    Refused(Sentence why) {
        super(why.toString());
        this.why = why;
    }

    public Sentence why() {
        return why;
    }

    /** Of the sentence, without its beginning {@code refusal.} */
    public String key() {
        return why.key().startsWith(KEYS) ? why.key().substring(KEYS.length()) : why.key();
    }

    public static Sentence why(String key, @Nullable Object... arguments) {
        return Sentence.of(
                KEYS + key,
                Arrays.stream(arguments).map(a -> a == null ? "null" : a).toArray());
    }
}
