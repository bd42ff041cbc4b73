package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** There is no such thing, or the caller may not know of it. Answered with 404. */
public class NotFound extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param arguments what stands in its places
     */
    public NotFound(String key, @Nullable Object... arguments) {
        super(why(key, arguments));
    }
}
