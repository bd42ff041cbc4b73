package org.huikuan.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The sums of an import's lines, kept with the batch; every write commits by itself. */
@Repository
public class ImportAmounts {

    private final JdbcTemplate jdbc;

    public ImportAmounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(long batch, ImportCount count) {
        List<Object[]> rows = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            count.sums(fate).forEach((currency, sum) -> rows.add(new Object[] {batch, fate.code(), currency, sum}));
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate("""
                    merge into huikuan.import_amount t
                    using (select cast(? as bigint) as batch_id, cast(? as varchar(10)) as fate,
                      cast(? as varchar(3)) as currency, cast(? as numeric(24, 2)) as amount) s
                    on t.batch_id = s.batch_id and t.fate = s.fate and t.currency = s.currency
                    when matched then update set amount = s.amount
                    when not matched then insert (batch_id, fate, currency, amount)
                      values (s.batch_id, s.fate, s.currency, s.amount)""", rows);
        }
    }

    /** Sums that are not zero. */
    public ImportSums of(long batch) {
        List<Row> rows = jdbc.query(
                """
                select fate, currency, amount from huikuan.import_amount
                where batch_id = ? and amount <> 0 order by fate, currency""",
                (rs, n) -> new Row(
                        Code.of(Fate.class, rs.getString(1)),
                        new ImportSums.Sum(rs.getString(2), plain(rs.getBigDecimal(3)))),
                batch);
        return new ImportSums(
                of(rows, Fate.ACCEPTED), of(rows, Fate.UNCHANGED), of(rows, Fate.SKIPPED), of(rows, Fate.REJECTED));
    }

    private static List<ImportSums.Sum> of(List<Row> rows, Fate fate) {
        return rows.stream().filter(r -> r.fate() == fate).map(Row::sum).toList();
    }

    private record Row(Fate fate, ImportSums.Sum sum) {}

    private static String plain(BigDecimal sum) {
        return sum.setScale(2).toPlainString();
    }
}
