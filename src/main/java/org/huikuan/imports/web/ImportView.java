package org.huikuan.imports.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.BatchNotes;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportSums;
import org.huikuan.imports.RejectedLine;
import org.jspecify.annotations.Nullable;

/** An import as the API answers it; at most 1,000 rejected lines are listed, {@code rejectedLines} counts all. */
record ImportView(
        long batch,
        String kind,
        String creditor,
        String file,
        @Nullable String format,
        @Nullable String mapping,
        @Nullable LocalDate asOf,
        String state,
        long totalLines,
        long doneLines,
        long accepted,
        long unchanged,
        long skipped,
        ImportSums amounts,
        long rejectedLines,
        @Nullable String message,
        String importedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<RejectedLine> rejected) {

    static ImportView of(ImportBatch b, ImportSums amounts, List<RejectedLine> rejected) {
        return new ImportView(
                b.id(),
                b.kind().code(),
                b.creditor(),
                b.fileName(),
                b.format(),
                b.mapping(),
                b.asOf(),
                b.state().code(),
                b.totalLines(),
                b.doneLines(),
                b.accepted(),
                b.unchanged(),
                b.skipped(),
                amounts,
                b.rejected(),
                BatchNotes.english(b.message()),
                b.importedBy(),
                b.startedAt(),
                b.finishedAt(),
                rejected);
    }
}
