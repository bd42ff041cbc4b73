package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** There is no such thing, or the caller may not know of it. Answered with 404. */
public class NotFound extends Refused {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(null, message);
    }

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public NotFound(String key, String message, @Nullable Object... arguments) {
        super(key, message, arguments);
    }
}
