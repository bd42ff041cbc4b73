package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Money;

/** How an open item is read from its invoice's row. */
final class ItemRow {

    /** What {@code view_open_item} has of an item. */
    static final List<String> PUBLISHED =
            List.of("id", "account_id", "number", "issued_on", "due_on", "pay_by", "amount", "open_amount", "currency");

    static final List<String> NAMES =
            Stream.concat(PUBLISHED.stream(), Stream.of("closed_case_id")).toList();

    private ItemRow() {}

    static OpenItem item(ResultSet rs, int n) throws SQLException {
        return item(rs, "");
    }

    /** @param prefix of the columns' labels */
    static OpenItem item(ResultSet rs, String prefix) throws SQLException {
        return item(rs, prefix, rs.getObject(prefix + "closed_case_id") != null);
    }

    /** @param prefix of the labels of {@link #PUBLISHED} */
    static OpenItem inCollection(ResultSet rs, String prefix) throws SQLException {
        return item(rs, prefix, false);
    }

    private static OpenItem item(ResultSet rs, String prefix, boolean closed) throws SQLException {
        String currency = rs.getString(prefix + "currency");
        return new OpenItem(
                rs.getLong(prefix + "id"),
                rs.getLong(prefix + "account_id"),
                rs.getString(prefix + "number"),
                rs.getObject(prefix + "issued_on", LocalDate.class),
                rs.getObject(prefix + "due_on", LocalDate.class),
                rs.getObject(prefix + "pay_by", LocalDate.class),
                new Money(rs.getBigDecimal(prefix + "amount"), currency),
                new Money(rs.getBigDecimal(prefix + "open_amount"), currency),
                closed);
    }
}
