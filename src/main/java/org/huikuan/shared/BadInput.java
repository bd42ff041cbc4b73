package org.huikuan.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A caller's input that cannot be taken; nothing was changed. Answered with 400 and every field's reason. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public BadInput(List<FieldError> errors) {
        super(errors.stream().map(e -> e.field() + ": " + e.reason()).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, String reason) {
        this(List.of(new FieldError(field, reason)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
