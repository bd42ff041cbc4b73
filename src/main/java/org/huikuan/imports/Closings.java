package org.huikuan.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at what a list of open items would close, before somebody confirms it. */
@Repository
public class Closings {

    private static final String MISSING = """
            from huikuan.invoice i join huikuan.account a on a.id = i.account_id
            join huikuan.view_creditor_line c on c.id = i.creditor_id
            where c.code = :creditor and i.open_amount > 0 and i.issued_on <= :asOf
              and not exists (select 1 from huikuan.import_item x where x.batch_id = :batch and x.number = i.number)\s""";

    private final JdbcClient jdbc;
    private final RatesToday rates;

    public Closings(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
    }

    public Closing of(ImportBatch batch) {
        LocalDate asOf = Objects.requireNonNull(batch.asOf());
        List<Closing.Sum> sums = jdbc.sql(
                        "select i.currency, sum(i.open_amount) " + MISSING + "group by i.currency order by i.currency")
                .param("creditor", batch.creditor())
                .param("asOf", asOf)
                .param("batch", batch.id())
                .query((rs, n) -> new Closing.Sum(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        List<Closing.Item> largest = jdbc.sql(
                        "select m.* from (select a.customer, a.name, i.number, i.due_on, i.open_amount, i.currency, i.id,"
                                + " i.creditor_id " + MISSING + ") m left join" + RatesToday.Table.SQL
                                + "on q.creditor_id = m.creditor_id and q.currency = m.currency order by m.open_amount * "
                                + RatesToday.Table.RATE + " desc nulls first, m.id fetch first 10 rows only")
                .params(rates.table().params())
                .param("creditor", batch.creditor())
                .param("asOf", asOf)
                .param("batch", batch.id())
                .query((rs, n) -> new Closing.Item(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getObject(4, LocalDate.class),
                        rs.getBigDecimal(5),
                        rs.getString(6)))
                .list();
        long missing = jdbc.sql("select count(*) " + MISSING)
                .param("creditor", batch.creditor())
                .param("asOf", asOf)
                .param("batch", batch.id())
                .query(Long.class)
                .single();
        return new Closing(missing, sums, largest, inList(batch.id()), openNow(batch.creditor()));
    }

    private long inList(long batch) {
        return jdbc.sql("select count(*) from huikuan.import_item where batch_id = ? and customer is not null")
                .param(batch)
                .query(Long.class)
                .single();
    }

    private long openNow(String creditor) {
        return jdbc.sql("""
                        select count(*) from huikuan.invoice i join huikuan.view_creditor_line c on c.id = i.creditor_id
                        where c.code = ? and i.open_amount > 0""").param(creditor).query(Long.class).single();
    }
}
