package org.huikuan.portfolio;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import org.huikuan.shared.FieldError;

/**
 * What is wrong with a field.
 *
 * @param details names and figures of the sentence
 */
public record Wrong(
        String field,
        @JsonIgnore Refusal refusal,
        @JsonIgnore List<String> details) {

    public static Wrong of(String field, Refusal refusal, String... details) {
        return new Wrong(field, refusal, List.copyOf(Arrays.asList(details)));
    }

    /** The message of the reader's language. */
    @JsonIgnore
    public String key() {
        return "refusal." + code();
    }

    /** In English, for calls. */
    public String getReason() {
        return asError().reason();
    }

    FieldError asError() {
        return FieldError.of(field, code(), details.toArray());
    }

    private String code() {
        return "portfolio-" + refusal.code();
    }
}
