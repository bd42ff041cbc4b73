package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** The thing has changed since the caller looked; the message says what changed. Answered with 409. */
public class Conflict extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param arguments what stands in its places
     */
    public Conflict(String key, @Nullable Object... arguments) {
        super(why(key, arguments));
    }

    public Conflict(Sentence why) {
        super(why);
    }
}
