package org.huikuan.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something was not done; the message says why in English, the key says the same in the reader's language. */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final transient List<String> arguments;

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}; null where there is none
     * @param arguments of that message
     */
    Refused(@Nullable String key, String message, @Nullable Object... arguments) {
        super(message);
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    public @Nullable String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
