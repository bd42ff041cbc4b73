package org.huikuan.letters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.outbox.Letterheads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLetterheads implements Letterheads {

    private final JdbcClient jdbc;

    JdbcLetterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, Sender> of(Collection<Long> creditorIds) {
        Map<Long, Sender> found = new HashMap<>();
        jdbc.sql("select * from huikuan.view_letterhead_line where creditor_id in (:ids)")
                .param("ids", creditorIds)
                .query(row -> {
                    found.put(row.getLong("creditor_id"), sender(row));
                });
        return found;
    }

    private static Sender sender(ResultSet row) throws SQLException {
        return new Sender(
                new Letterhead(
                        row.getString("name"),
                        row.getString("tax_number"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        bankAccount(row),
                        row.getString("seal_line"),
                        abroad(row),
                        contact(row),
                        representative(row)),
                row.getString("mail_from"));
    }

    private static Letterhead.Abroad abroad(ResultSet row) throws SQLException {
        return new Letterhead.Abroad(
                row.getString("english_name"),
                row.getString("english_address"),
                row.getString("bank_english"),
                row.getString("bank_address"),
                row.getString("swift"),
                row.getString("iban"));
    }

    private static Letterhead.@Nullable Person contact(ResultSet row) throws SQLException {
        String name = row.getString("contact_name");
        return name == null
                ? null
                : new Letterhead.Person(name, row.getString("contact_title"), row.getString("contact_phone"));
    }

    private static Letterhead.@Nullable Representative representative(ResultSet row) throws SQLException {
        String name = row.getString("representative");
        return name == null ? null : new Letterhead.Representative(name, row.getString("representative_post"));
    }

    private static @Nullable BankAccount bankAccount(ResultSet row) throws SQLException {
        String number = row.getString("bank_account");
        return number == null ? null : new BankAccount(row.getString("bank"), row.getString("bank_holder"), number);
    }
}
