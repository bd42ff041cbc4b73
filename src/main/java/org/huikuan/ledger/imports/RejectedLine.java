package org.huikuan.ledger.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * A line that was not taken.
 *
 * @param line the physical line, the header being 1
 * @param field the first field that is wrong
 * @param reason what is wrong and what to do
 * @param cells the line as it stood in the file, as CSV; null where it is not known
 */
public record RejectedLine(
        long line,
        String field,
        String reason,
        @JsonIgnore @Nullable String cells) {

    static RejectedLine of(long line, Outcome refused, @Nullable String cells) {
        FieldError error = Objects.requireNonNull(refused.error());
        return new RejectedLine(line, error.field(), error.reason(), cells);
    }
}
