package org.huikuan.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was or is being imported.
 *
 * @param sha256 hash of the file
 * @param header the heading line as CSV
 * @param format how the file was understood: character set and separator, or XLSX
 * @param skipped number of lines that were passed over
 * @param rejected number of rejected lines
 * @param message why it failed, what is to be confirmed, or what should be known; one sentence a line
 */
public record ImportBatch(
        long id,
        ImportKind kind,
        String creditor,
        String fileName,
        String sha256,
        @Nullable String header,
        @Nullable String format,
        @Nullable String mapping,
        @Nullable LocalDate asOf,
        BatchState state,
        long totalLines,
        long doneLines,
        long accepted,
        long unchanged,
        long skipped,
        long rejected,
        @Nullable String message,
        String importedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String endedBy) {

    public int percent() {
        return totalLines == 0 ? 100 : (int) Math.min(100, doneLines * 100 / totalLines);
    }

    public boolean isRunning() {
        return state == BatchState.RUNNING || state == BatchState.UNDOING;
    }

    /** Has come to an end and was not undone. */
    public boolean isUndoable() {
        return state == BatchState.DONE || state == BatchState.FAILED;
    }

    public boolean isAwaitingConfirmation() {
        return state == BatchState.AWAITING_CONFIRMATION;
    }
}
