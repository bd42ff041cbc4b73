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

    /** @param line the physical line of a file, the first being 1; null: all of it */
    protected BadInput(List<FieldError> errors, @Nullable Long line) {
        super(errors.stream().map(e -> e.field() + ": " + e.reason()).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
        this.line = line;
    }

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param arguments what stands in its places
     */
    public BadInput(String field, String key, @Nullable Object... arguments) {
        this(List.of(FieldError.of(field, key, arguments)));
    }

    /** @param line the physical line of a file, the first being 1 */
    public static BadInput at(long line, FieldError error) {
        return new BadInput(List.of(error), line);
    }

    public static BadInput of(FieldError error) {
        return new BadInput(List.of(error));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The line of a file that is wrong; null when the input is no file, or all of it is wrong. */
    public @Nullable Long line() {
        return line;
    }
}
