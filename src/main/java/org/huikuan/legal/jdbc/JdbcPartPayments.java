package org.huikuan.legal.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.legal.PartPayments;
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
    public Map<Long, List<Payment>> of(Collection<Long> invoiceIds) {
        if (invoiceIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select a.invoice_id, r.reference, r.received_on, a.amount, r.currency
                        from huikuan.allocation a join huikuan.receipt r on r.id = a.receipt_id
                        where a.invoice_id in (:ids) and r.state = 'received' and a.undone_on is null
                        order by r.received_on, r.id
                        """).param("ids", invoiceIds).query(RecordRows.of(Payment.class)).list().stream()
                .collect(Collectors.groupingBy(p -> Objects.requireNonNull(p.invoiceId())));
    }

    @Override
    public List<Payment> since(long accountId, LocalDate from) {
        return jdbc.sql("""
                        select cast(null as bigint) as invoice_id, r.reference, r.received_on, r.amount, r.currency
                        from huikuan.receipt r
                        where r.account_id = :account and r.received_on >= :from and r.state = 'received'
                        order by r.received_on, r.id
                        """)
                .param("account", accountId)
                .param("from", from)
                .query(RecordRows.of(Payment.class))
                .list();
    }
}
