package org.huikuan.imports;

import java.time.LocalDate;
import org.huikuan.imports.files.LedgerUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file to be imported, and how.
 *
 * @param mapping code of a mapping, null for our own format
 * @param asOf lines dated later are passed over; of a list of open items, its day (null: today)
 * @param creditor code of the creditor of lines that name none, null for the default one
 */
public record ImportRequest(
        ImportKind kind,
        LedgerUpload upload,
        @Nullable String mapping,
        @Nullable LocalDate asOf,
        @Nullable String creditor) {

    public ImportRequest {
        mapping = mapping == null || mapping.isBlank() ? null : mapping;
        creditor = creditor == null || creditor.isBlank() ? null : creditor;
    }
}
