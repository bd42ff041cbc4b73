package org.huikuan.ledger.imports;

import java.util.Objects;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.FieldError;

/**
 * A line that was not taken.
 *
 * @param line the physical line, the header being 1
 * @param field the first field that is wrong
 * @param reason what is wrong and what to do
 */
public record RejectedLine(long line, String field, String reason) {

    static RejectedLine of(long line, Outcome refused) {
        FieldError error = Objects.requireNonNull(refused.error());
        return new RejectedLine(line, error.field(), error.reason());
    }
}
