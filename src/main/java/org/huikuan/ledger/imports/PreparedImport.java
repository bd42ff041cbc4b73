package org.huikuan.ledger.imports;

import org.huikuan.ledger.Creditor;

/**
 * A file that was looked through once and can be read to its end: its structure is sound. Nothing is recorded yet.
 *
 * @param lines without the header and empty ones
 */
public record PreparedImport(
        ImportRequest request, Mapping mapping, Creditor creditor, Table table, Header header, long lines) {}
