package org.huikuan.ledger.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
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
            count.sums(fate).forEach((currency, sum) -> rows.add(new Object[] {batch, fate.word(), currency, sum}));
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
    public Amounts of(long batch) {
        Map<Fate, List<Amounts.Sum>> sums = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            sums.put(fate, new ArrayList<>());
        }
        RowCallbackHandler row = rs -> sums.get(Fate.valueOf(rs.getString(1).toUpperCase(java.util.Locale.ROOT)))
                .add(new Amounts.Sum(rs.getString(2), plain(rs.getBigDecimal(3))));
        jdbc.query("""
                select fate, currency, amount from huikuan.import_amount
                where batch_id = ? and amount <> 0 order by fate, currency""", row, batch);
        return new Amounts(
                sums.get(Fate.ACCEPTED), sums.get(Fate.UNCHANGED), sums.get(Fate.SKIPPED), sums.get(Fate.REJECTED));
    }

    private static String plain(BigDecimal sum) {
        return sum.setScale(2).toPlainString();
    }
}
