package org.huikuan.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.RateBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of exchange rates and its journal, one rate at a time. */
@Repository
public class JdbcRateBook implements RateBook {

    private static final String SELECT = """
            select r.currency, r.base, r.rate_on, r.rate, r.source, r.recorded_by, r.batch_id, b.file_name
            from huikuan.exchange_rate r left join huikuan.view_import_line b on b.id = r.batch_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcRateBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Told> newest(LocalDate on) {
        return jdbc.sql(SELECT + """
                        where r.rate_on > :on or r.rate_on = (select max(l.rate_on) from huikuan.exchange_rate l
                          where l.currency = r.currency and l.base = r.base and l.rate_on <= :on)
                        order by r.currency, r.base, r.rate_on""").param("on", on).query(JdbcRateBook::told).list();
    }

    @Override
    public List<Told> of(String currency, int most) {
        return jdbc.sql(SELECT + """
                        where r.currency = :currency or r.base = :currency
                        order by r.rate_on desc, r.currency, r.base fetch first :most rows only""")
                .param("currency", currency)
                .param("most", most)
                .query(JdbcRateBook::told)
                .list();
    }

    @Override
    public Optional<Told> find(String currency, String base, LocalDate on) {
        return jdbc.sql(SELECT + "where r.currency = ? and r.base = ? and r.rate_on = ?")
                .params(currency, base, on)
                .query(JdbcRateBook::told)
                .optional();
    }

    @Override
    public List<Change> changes(int most) {
        return jdbc.sql("""
                        select changed_at, changed_by, currency, base, rate_on, rate_from, rate_to, reason, batch_id
                        from huikuan.exchange_rate_change order by id desc fetch first ? rows only""")
                .param(most)
                .query((row, n) -> new Change(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("changed_by"),
                        row.getString("currency"),
                        row.getString("base"),
                        row.getObject("rate_on", LocalDate.class),
                        row.getBigDecimal("rate_from"),
                        row.getBigDecimal("rate_to"),
                        row.getString("reason"),
                        batch(row)))
                .list();
    }

    @Override
    public void tell(ExchangeRate rate, @Nullable String source, String by) {
        BigDecimal before = find(rate.currency(), rate.base(), rate.on())
                .map(t -> t.rate().rate())
                .orElse(null);
        jdbc.sql("""
                        merge into huikuan.exchange_rate t
                        using (select cast(? as varchar) as currency, cast(? as varchar) as base,
                            cast(? as date) as rate_on, cast(? as numeric(19, 8)) as rate,
                            cast(? as varchar) as source, cast(? as varchar) as recorded_by) s
                        on t.currency = s.currency and t.base = s.base and t.rate_on = s.rate_on
                        when matched then update set rate = s.rate, source = s.source, recorded_by = s.recorded_by,
                          batch_id = null
                        when not matched then insert (currency, base, rate_on, rate, source, recorded_by)
                          values (s.currency, s.base, s.rate_on, s.rate, s.source, s.recorded_by)""")
                .params(rate.currency(), rate.base(), rate.on(), rate.rate(), source, by)
                .update();
        write(rate.currency(), rate.base(), rate.on(), before, rate.rate(), source, by);
    }

    @Override
    public boolean remove(String currency, String base, LocalDate on, String reason, String by) {
        Optional<Told> before = find(currency, base, on);
        boolean gone = jdbc.sql("delete from huikuan.exchange_rate where currency = ? and base = ? and rate_on = ?")
                        .params(currency, base, on)
                        .update()
                == 1;
        if (gone) {
            write(currency, base, on, before.map(t -> t.rate().rate()).orElse(null), null, reason, by);
        }
        return gone;
    }

    private void write(
            String currency,
            String base,
            LocalDate on,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable String reason,
            String by) {
        jdbc.sql("""
                        insert into huikuan.exchange_rate_change
                          (changed_at, changed_by, currency, base, rate_on, rate_from, rate_to, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by, currency, base, on, from, to, reason)
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new ExchangeRate(
                        row.getString("currency"),
                        row.getString("base"),
                        row.getObject("rate_on", LocalDate.class),
                        row.getBigDecimal("rate")),
                row.getString("source"),
                row.getString("recorded_by"),
                batch(row),
                row.getString("file_name"));
    }

    private static @Nullable Long batch(ResultSet row) throws SQLException {
        long batch = row.getLong("batch_id");
        return row.wasNull() ? null : batch;
    }
}
