package org.huikuan.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.Arg;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A line that was not taken.
 *
 * @param line the physical line, the header being 1
 * @param field the first field that is wrong
 * @param why what is wrong and what to do
 * @param cells the line as it stood in the file, as CSV; null where it is not known
 */
public record RejectedLine(
        long line,
        String field,
        @JsonIgnore Sentence why,
        @JsonIgnore @Nullable String cells) {

    public static RejectedLine of(long line, Outcome refused, @Nullable String cells) {
        return of(line, List.of(Objects.requireNonNull(refused.error())), cells);
    }

    /** Its first fault's field, and all reasons. */
    static RejectedLine of(long line, List<FieldError> errors, @Nullable String cells) {
        Object[] all = new Object[errors.size()];
        for (int i = 0; i < all.length; i++) {
            FieldError e = errors.get(i);
            all[i] = i == 0 ? e.why() : Sentence.joined(": ", Arg.code("column", e.field()), e.why());
        }
        Sentence why = all.length == 1 ? errors.get(0).why() : Sentence.joined("; ", all);
        return new RejectedLine(line, errors.get(0).field(), why, cells);
    }

    /** As programs are told it. */
    @JsonProperty("reason")
    public String reason() {
        return why.toString();
    }
}
