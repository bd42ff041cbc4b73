package org.huikuan.ledger.jdbc;

import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The creditors' table. */
@Repository
public class JdbcCreditors implements Creditors {

    private static final String SELECT = "select " + String.join(", ", CreditorRow.NAMES) + " from huikuan.creditor ";

    private final JdbcClient jdbc;

    public JdbcCreditors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Creditor get(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(CreditorRow::creditor)
                .single();
    }

    @Override
    public Optional<Creditor> find(String code) {
        return jdbc.sql(SELECT + "where code = ?")
                .param(code)
                .query(CreditorRow::creditor)
                .optional();
    }

    @Override
    public Creditor byDefault() {
        return jdbc.sql(SELECT + "order by is_default desc, id fetch first 1 rows only")
                .query(CreditorRow::creditor)
                .optional()
                .orElseThrow(() -> new IllegalStateException("there is no creditor yet; the first start creates one"));
    }

    @Override
    public List<Creditor> all() {
        return jdbc.sql(SELECT + "order by id").query(CreditorRow::creditor).list();
    }
}
