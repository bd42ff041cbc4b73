package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Supply;
import org.huikuan.ledger.Terms;
import org.huikuan.shared.Code;

/** How an account and a contact are read from their rows. */
final class AccountRow {

    static final List<String> NAMES = List.of(
            "id",
            "creditor_id",
            "customer",
            "name",
            "language",
            "country",
            "address",
            "email",
            "phone",
            "pay_day",
            "terms",
            "team",
            "collector",
            "supply");
    static final String COLUMNS = "select a." + String.join(", a.", NAMES) + " ";
    static final String SELECT = COLUMNS + "from huikuan.account a ";

    private AccountRow() {}

    static Account account(ResultSet rs, int n) throws SQLException {
        return account(rs, "");
    }

    /** @param prefix of the columns' labels */
    static Account account(ResultSet rs, String prefix) throws SQLException {
        String terms = rs.getString(prefix + "terms");
        return new Account(
                rs.getLong(prefix + "id"),
                rs.getLong(prefix + "creditor_id"),
                rs.getString(prefix + "customer"),
                rs.getString(prefix + "name"),
                rs.getString(prefix + "language"),
                rs.getString(prefix + "country"),
                rs.getString(prefix + "address"),
                rs.getString(prefix + "email"),
                rs.getString(prefix + "phone"),
                rs.getObject(prefix + "pay_day", Integer.class),
                terms == null ? null : Terms.of(terms),
                rs.getString(prefix + "team"),
                rs.getString(prefix + "collector"),
                Code.of(Supply.class, rs.getString(prefix + "supply")));
    }

    static Contact contact(ResultSet rs, int n) throws SQLException {
        return new Contact(
                rs.getLong("account_id"),
                rs.getString("name"),
                rs.getString("role"),
                rs.getString("language"),
                rs.getString("email"),
                rs.getString("phone"));
    }
}
