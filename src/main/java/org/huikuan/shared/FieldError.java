package org.huikuan.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param field name of the field as the caller wrote it, or of the form's variable
 * @param reason what is wrong and what to do, in plain words
 * @param key of the same sentence in the reader's language, message {@code refusal.<key>}; null where there is none
 * @param arguments of that message
 */
public record FieldError(
        String field, String reason, @Nullable String key, List<String> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String field, String reason) {
        this(field, reason, null, List.of());
    }

    public static FieldError of(String field, String key, String reason, @Nullable Object... arguments) {
        return new FieldError(
                field,
                reason,
                key,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
