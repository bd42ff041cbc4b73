package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.Terms;

/** How an account and a contact are read from their rows. */
final class AccountRow {

    static final String COLUMNS = """
            select a.id, a.creditor_id, a.customer, a.name, a.language, a.country, a.address, a.email, a.phone,
              a.pay_day, a.terms, a.team, a.collector\s""";
    static final String SELECT = COLUMNS + "from huikuan.account a ";

    private AccountRow() {}

    static Account account(ResultSet rs, int n) throws SQLException {
        String terms = rs.getString("terms");
        return new Account(
                rs.getLong("id"),
                rs.getLong("creditor_id"),
                rs.getString("customer"),
                rs.getString("name"),
                rs.getString("language"),
                rs.getString("country"),
                rs.getString("address"),
                rs.getString("email"),
                rs.getString("phone"),
                rs.getObject("pay_day", Integer.class),
                terms == null ? null : Terms.of(terms),
                rs.getString("team"),
                rs.getString("collector"));
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
