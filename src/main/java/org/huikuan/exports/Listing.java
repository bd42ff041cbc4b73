package org.huikuan.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A list on its way into a file.
 *
 * @param title in the reader's language
 * @param about what was chosen and when, in the reader's language
 * @param day the day on which it is made
 * @param size number of rows
 * @param rows reads them in portions, so that a long list never lies in memory as a whole
 */
public record Listing(String title, String about, LocalDate day, List<ExportColumn> columns, int size, Rows rows) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /** The rows, one after the other. */
    public interface Rows {

        /** Each row has a cell for each column: text, {@code Long}, {@code BigDecimal}, {@code LocalDate} or null. */
        void each(Consumer<List<@Nullable Object>> row);
    }
}
