package org.huikuan.imports;

import org.huikuan.imports.files.FileTable;
import org.huikuan.imports.mapping.Header;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.ledger.Creditor;

/**
 * A file that was looked through once and can be read to its end: its structure is sound. Nothing is recorded yet.
 *
 * @param lines without the header and empty ones
 */
public record PreparedImport(
        ImportRequest request, Mapping mapping, Creditor creditor, FileTable table, Header header, long lines) {}
