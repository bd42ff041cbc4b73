package org.huikuan.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param state {@code applied}; {@code awaiting-confirmation} of a list of which nothing is recorded yet;
 *     {@code running} of a large file
 * @param accepted lines that were recorded
 * @param unchanged lines that were already recorded with the same content
 * @param skipped lines that were passed over: dated after the as-of day, or totals
 * @param amounts their sums
 * @param message what a person should know, or must confirm; one sentence a line
 */
public record ImportReport(
        long batch,
        String state,
        long accepted,
        long unchanged,
        long skipped,
        ImportSums amounts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,
        List<RejectedLine> rejected) {

    static final String APPLIED = "applied";

    static ImportReport of(ImportBatch batch, ImportSums amounts, List<RejectedLine> rejected) {
        return new ImportReport(
                batch.id(),
                batch.state() == BatchState.DONE ? APPLIED : batch.state().code(),
                batch.accepted(),
                batch.unchanged(),
                batch.skipped(),
                amounts,
                BatchNotes.english(batch.message()),
                rejected);
    }

    /** Everything in the file is recorded, or told as rejected. */
    @JsonIgnore
    public boolean isApplied() {
        return state.equals(APPLIED);
    }
}
