package org.huikuan.shared;

import org.jspecify.annotations.Nullable;

/** The caller's role or team does not allow this. Answered with 403. */
public class NotAllowed extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param arguments what stands in its places
     */
    public NotAllowed(String key, @Nullable Object... arguments) {
        super(why(key, arguments));
    }
}
