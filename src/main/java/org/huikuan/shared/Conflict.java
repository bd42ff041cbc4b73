package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** The thing has changed since the caller looked; the message says what changed. Answered with 409. */
public class Conflict extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public Conflict(String key, String message, @Nullable Object... arguments) {
        super(key, message, arguments);
    }
}
