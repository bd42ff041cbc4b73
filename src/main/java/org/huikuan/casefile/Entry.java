package org.huikuan.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A short form as a person handed it in.
 *
 * @param of what it is about: id of a promise, dispute or hold, name of a person; empty for the case
 * @param seen newest entry of the journal when the form was opened
 * @param values the fields, as the API has them
 * @param file an uploaded paper; null when there is none
 */
public record Entry(
        String of,
        long seen,
        Map<String, Object> values,
        @Nullable File file) {

    public Entry {
        values = Map.copyOf(values);
    }

    /** An uploaded file, its name without folders. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record File(String name, byte[] content) {}

    long id() {
        return of.matches("\\d{1,18}") ? Long.parseLong(of) : 0;
    }
}
