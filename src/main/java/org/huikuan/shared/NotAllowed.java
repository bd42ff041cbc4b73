package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** The caller's role or team does not allow this. Answered with 403. */
public class NotAllowed extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public NotAllowed(String key, String message, @Nullable Object... arguments) {
        super(key, message, arguments);
    }
}
