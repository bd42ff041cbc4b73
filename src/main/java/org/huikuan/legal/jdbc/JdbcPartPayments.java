package org.huikuan.legal.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.legal.limitation.PartPayments;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartPayments implements PartPayments {

    private final JdbcClient jdbc;

    JdbcPartPayments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Payment> since(long accountId, LocalDate from) {
        return jdbc.sql("""
                        select cast(null as bigint) as invoice_id, r.reference, r.received_on, r.amount, r.currency
                        from huikuan.view_receipt_line r
                        where r.account_id = :account and r.received_on >= :from and r.state = 'received'
                        order by r.received_on, r.id
                        """)
                .param("account", accountId)
                .param("from", from)
                .query(RecordRows.of(Payment.class))
                .list();
    }
}
