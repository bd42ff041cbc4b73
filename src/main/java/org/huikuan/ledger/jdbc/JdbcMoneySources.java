package org.huikuan.ledger.jdbc;

import java.util.Optional;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.MoneySources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code money_source}. */
@Repository
public class JdbcMoneySources implements MoneySources {

    private final JdbcClient jdbc;

    public JdbcMoneySources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Recorded> find(long creditorId, String source) {
        return jdbc.sql("""
                        select case when receipt_id is not null then 'RECEIPT' else 'CREDIT_NOTE' end as kind,
                          coalesce(receipt_id, credit_note_id) as id, reversal
                        from huikuan.money_source where creditor_id = ? and source = ?""")
                .params(creditorId, source)
                .query((rs, n) -> new Recorded(
                        Credit.Source.valueOf(rs.getString("kind")), rs.getLong("id"), rs.getBoolean("reversal")))
                .optional();
    }

    @Override
    public void take(long creditorId, String source, boolean reversal) {
        jdbc.sql("insert into huikuan.money_source (creditor_id, source, reversal) values (?, ?, ?)")
                .params(creditorId, source, reversal)
                .update();
    }

    @Override
    public void keep(long creditorId, String source, Booked booked) {
        String column = booked.source() == Credit.Source.RECEIPT ? "receipt_id" : "credit_note_id";
        jdbc.sql("update huikuan.money_source set " + column + " = ? where creditor_id = ? and source = ?")
                .params(booked.id(), creditorId, source)
                .update();
    }
}
