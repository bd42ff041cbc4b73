package org.huikuan.shared;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A caller's input that cannot be taken; nothing was changed. Answered with 400 and every field's reason. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;
    private final @Nullable Long line;

    public BadInput(List<FieldError> errors) {
        this(errors, null);
    }

    private BadInput(List<FieldError> errors, @Nullable Long line) {
        super(errors.stream().map(e -> e.field() + ": " + e.reason()).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
        this.line = line;
    }

    /** @param line the physical line of a file, the first being 1 */
    public BadInput(String field, String reason, long line) {
        this(List.of(new FieldError(field, reason)), line);
    }

    public BadInput(String field, String reason) {
        this(List.of(new FieldError(field, reason)));
    }

    /**
     * @param key of the same sentence in the reader's language, message {@code refusal.<key>}
     * @param arguments of that message
     */
    public BadInput(String field, String key, String reason, @Nullable Object... arguments) {
        this(List.of(FieldError.of(field, key, reason, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The line of a file that is wrong; null when the input is no file, or all of it is wrong. */
    public @Nullable Long line() {
        return line;
    }
}
