package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The ledger's part of a reading that joins tables of others too: an account of {@code huikuan.account a}, its creditor of
 * {@code huikuan.creditor o}, and an item in collection of {@code huikuan.view_open_item i}, where there is one.
 */
@NamedInterface("columns")
public final class LedgerColumns {

    private static final String ACCOUNT = "a_";
    private static final String CREDITOR = "o_";
    private static final String ITEM = "i_";

    /** What to select. */
    public static final String COLUMNS = columns("a", ACCOUNT, AccountRow.NAMES)
            + ", " + columns("o", CREDITOR, CreditorRow.NAMES)
            + ", " + columns("i", ITEM, ItemRow.PUBLISHED);

    private LedgerColumns() {}

    public static Account account(ResultSet rs) throws SQLException {
        return AccountRow.account(rs, ACCOUNT);
    }

    public static Creditor creditor(ResultSet rs) throws SQLException {
        return CreditorRow.creditor(rs, CREDITOR);
    }

    /** Null when the row has none. */
    public static @Nullable OpenItem item(ResultSet rs) throws SQLException {
        return rs.getObject(ITEM + "id") == null ? null : ItemRow.inCollection(rs, ITEM);
    }

    private static String columns(String table, String prefix, List<String> names) {
        return names.stream().map(n -> table + "." + n + " as " + prefix + n).collect(Collectors.joining(", "));
    }
}
