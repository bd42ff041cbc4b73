package org.huikuan.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The thing has changed since the caller looked; the message says what changed. Answered with 409. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String key;
    private final transient List<String> arguments;

    public Conflict(String message) {
        this(null, List.of(), message);
    }

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public Conflict(String key, String message, @Nullable Object... arguments) {
        this(key, Arrays.stream(arguments).map(String::valueOf).toList(), message);
    }

    private Conflict(@Nullable String key, List<String> arguments, String message) {
        super(message);
        this.key = key;
        this.arguments = arguments;
    }

    public @Nullable String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
