package org.huikuan.ledger.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was or is being imported.
 *
 * @param kind as {@link ImportKind#word}
 * @param sha256 hash of the file
 * @param header the heading line as CSV
 * @param state {@code running}, {@code done}, {@code failed} or {@code awaiting-confirmation}; afterwards also
 *     {@code undoing}, {@code undone} or {@code discarded}
 * @param format how the file was understood: character set and separator, or XLSX
 * @param skipped number of lines that were passed over
 * @param rejected number of rejected lines
 * @param message why it failed, what is to be confirmed, or what should be known; one sentence a line
 */
public record ImportBatch(
        long id,
        String kind,
        String creditor,
        String fileName,
        String sha256,
        @Nullable String header,
        @Nullable String format,
        @Nullable String mapping,
        @Nullable LocalDate asOf,
        String state,
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
        return state.equals("running") || state.equals("undoing");
    }

    /** Has come to an end and was not undone. */
    public boolean isUndoable() {
        return state.equals("done") || state.equals("failed");
    }

    public boolean isAwaitingConfirmation() {
        return state.equals("awaiting-confirmation");
    }
}
