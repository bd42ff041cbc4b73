package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns of many rows as array parameters for {@code unnest}: one statement for any number of rows, on both
 * databases. Dates go as text.
 */
final class LedgerRows<T> {

    private final List<T> rows;

    LedgerRows(List<T> rows) {
        this.rows = rows;
    }

    @Nullable
    String[] text(Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(r -> {
                    Object value = column.apply(r);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    @Nullable
    Long[] ids(Function<T, @Nullable Long> column) {
        return rows.stream().map(column).toArray(Long[]::new);
    }

    BigDecimal[] amounts(Function<T, BigDecimal> column) {
        return rows.stream().map(column).toArray(BigDecimal[]::new);
    }
}
