package org.huikuan.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param field name of the field as the caller wrote it, or of the form's variable
 * @param why what is wrong and what to do
 */
public record FieldError(String field, Sentence why) {

    /**
     * @param key of the sentence, message {@code refusal.<key>}
     * @param arguments what stands in its places
     */
    public static FieldError of(String field, String key, @Nullable Object... arguments) {
        return new FieldError(field, Refused.why(key, arguments));
    }

    /** Of the sentence among the refusals; null for one that is none of them. */
    public @Nullable String key() {
        return why.key().startsWith(Refused.KEYS) ? why.key().substring(Refused.KEYS.length()) : null;
    }

    /** As programs are told it. */
    public String reason() {
        return why.toString();
    }

    /** What stands in its places, as programs are told it. */
    public List<String> arguments() {
        return why.inEnglish();
    }
}
