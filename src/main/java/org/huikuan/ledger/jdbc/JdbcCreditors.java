package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The creditors' table. */
@Repository
public class JdbcCreditors implements Creditors {

    private static final String SELECT = """
            select id, code, name, country, zone, currency, terms, settle_tolerance, letters, thank_you, run_hour
            from huikuan.creditor\s""";

    private final JdbcClient jdbc;

    public JdbcCreditors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Creditor get(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((rs, n) -> creditor(rs))
                .single();
    }

    @Override
    public Optional<Creditor> find(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query((rs, n) -> creditor(rs))
                .optional();
    }

    @Override
    public Creditor byDefault() {
        return jdbc.sql(SELECT + "order by is_default desc, id fetch first 1 rows only")
                .query((rs, n) -> creditor(rs))
                .optional()
                .orElseThrow(() -> new IllegalStateException("there is no creditor yet; the first start creates one"));
    }

    @Override
    public List<Creditor> all() {
        return jdbc.sql(SELECT + "order by id").query((rs, n) -> creditor(rs)).list();
    }

    private static Creditor creditor(ResultSet rs) throws SQLException {
        return new Creditor(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("country"),
                ZoneId.of(rs.getString("zone")),
                rs.getString("currency"),
                Terms.of(rs.getString("terms")),
                rs.getBigDecimal("settle_tolerance"),
                rs.getString("letters"),
                rs.getBoolean("thank_you"),
                rs.getInt("run_hour"));
    }
}
