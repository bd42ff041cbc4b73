package org.huikuan.ledger.imports;

import java.util.List;

/** What became of a file. {@code unchanged} lines were already recorded with the same content. */
public record ImportReport(long batch, long accepted, long unchanged, List<RejectedLine> rejected) {}
