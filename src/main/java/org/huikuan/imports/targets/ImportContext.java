package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.ledger.Creditor;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all lines of a running import.
 *
 * @param creditor of lines that name none
 * @param asOf lines dated later are passed over
 * @param has whether the file or the mapping has a column
 */
public record ImportContext(
        long batchId,
        ImportKind kind,
        Mapping mapping,
        Creditor creditor,
        @Nullable LocalDate asOf,
        Predicate<String> has) {}
