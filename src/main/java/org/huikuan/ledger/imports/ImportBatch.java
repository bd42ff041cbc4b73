package org.huikuan.ledger.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that was or is being imported.
 *
 * @param kind as {@link ImportKind#word}
 * @param state {@code running}, {@code done}, {@code failed} or {@code awaiting-confirmation}
 * @param format how the file was understood: character set and separator, or XLSX
 * @param rejected number of rejected lines
 * @param message why it failed, or what is to be confirmed
 */
public record ImportBatch(
        long id,
        String kind,
        String creditor,
        String fileName,
        @Nullable String format,
        @Nullable String mapping,
        @Nullable LocalDate asOf,
        String state,
        long totalLines,
        long doneLines,
        long accepted,
        long unchanged,
        long rejected,
        @Nullable String message,
        String importedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    public int percent() {
        return totalLines == 0 ? 100 : (int) Math.min(100, doneLines * 100 / totalLines);
    }

    public boolean isRunning() {
        return state.equals("running");
    }

    public boolean isAwaitingConfirmation() {
        return state.equals("awaiting-confirmation");
    }
}
