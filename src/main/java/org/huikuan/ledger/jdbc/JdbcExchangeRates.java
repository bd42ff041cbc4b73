package org.huikuan.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.ExchangeRates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of exchange rates. */
@Repository
public class JdbcExchangeRates implements ExchangeRates {

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcExchangeRates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ExchangeRate> latest(LocalDate on) {
        return jdbc.sql("""
                        select r.currency, r.base, r.rate_on, r.rate from huikuan.exchange_rate r
                        join (select currency, base, max(rate_on) as rate_on from huikuan.exchange_rate
                          where rate_on <= ? group by currency, base) l
                          on l.currency = r.currency and l.base = r.base and l.rate_on = r.rate_on
                        order by r.currency, r.base""").param(on).query(JdbcExchangeRates::rate).list();
    }

    @Override
    public List<ExchangeRate> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select currency, base, rate_on, rate from huikuan.exchange_rate
                        where rate_on between ? and ? order by rate_on, currency, base""").params(first, last).query(JdbcExchangeRates::rate).list();
    }

    private static ExchangeRate rate(ResultSet rs, int row) throws SQLException {
        return new ExchangeRate(
                rs.getString("currency"),
                rs.getString("base"),
                rs.getObject("rate_on", LocalDate.class),
                rs.getBigDecimal("rate"));
    }

    @Override
    public List<Boolean> record(List<ExchangeRate> rates, long batchId) {
        Map<Day, ExchangeRate> last = new HashMap<>();
        rates.forEach(r -> last.put(new Day(r.currency(), r.base(), r.on()), r));
        Set<ExchangeRate> known = new HashSet<>(known(rates));
        List<ExchangeRate> fresh =
                last.values().stream().filter(r -> !known.contains(r)).toList();
        if (!fresh.isEmpty()) {
            save(fresh, batchId);
        }
        List<Boolean> news = new ArrayList<>();
        rates.forEach(r -> news.add(!known.contains(r)));
        return news;
    }

    private record Day(String currency, String base, LocalDate on) {}

    private List<ExchangeRate> known(List<ExchangeRate> rates) {
        LedgerRows<ExchangeRate> rows = new LedgerRows<>(rates);
        return jdbc.sql("""
                        select r.currency, r.base, r.rate_on, r.rate
                        from unnest(cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))
                          as u(currency, base, rate_on)
                        join huikuan.exchange_rate r on r.currency = u.currency and r.base = u.base
                          and r.rate_on = cast(u.rate_on as date)""")
                .params(rows.text(ExchangeRate::currency), rows.text(ExchangeRate::base), rows.text(ExchangeRate::on))
                .query(JdbcExchangeRates::rate)
                .list();
    }

    private void save(List<ExchangeRate> rates, long batchId) {
        LedgerRows<ExchangeRate> rows = new LedgerRows<>(rates);
        journal(rows, batchId);
        jdbc.sql("""
                        merge into huikuan.exchange_rate t
                        using (select u.currency, u.base, cast(u.rate_on as date) as rate_on,
                            cast(u.rate as numeric(19, 8)) as rate, cast(? as bigint) as batch_id
                          from unnest(cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array)) as u(currency, base, rate_on, rate)) s
                        on t.currency = s.currency and t.base = s.base and t.rate_on = s.rate_on
                        when matched then update set rate = s.rate, batch_id = s.batch_id, recorded_by = null,
                          source = null
                        when not matched then insert (currency, base, rate_on, rate, batch_id)
                          values (s.currency, s.base, s.rate_on, s.rate, s.batch_id)""")
                .params(
                        batchId,
                        rows.text(ExchangeRate::currency),
                        rows.text(ExchangeRate::base),
                        rows.text(ExchangeRate::on),
                        rows.text(r -> r.rate().toPlainString()))
                .update();
    }

    /** Before the rates are written, since it keeps what they were. */
    private void journal(LedgerRows<ExchangeRate> rows, long batchId) {
        jdbc.sql("""
                        insert into huikuan.exchange_rate_change
                          (changed_at, changed_by, currency, base, rate_on, rate_from, rate_to, batch_id)
                        select cast(? as timestamp with time zone), b.imported_by, u.currency, u.base,
                          cast(u.rate_on as date), r.rate, cast(u.rate as numeric(19, 8)), b.id
                        from unnest(cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array)) as u(currency, base, rate_on, rate)
                          join huikuan.view_import_line b on b.id = ?
                          left join huikuan.exchange_rate r on r.currency = u.currency and r.base = u.base
                            and r.rate_on = cast(u.rate_on as date)
                        order by u.rate_on, u.currency, u.base""")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        rows.text(ExchangeRate::currency),
                        rows.text(ExchangeRate::base),
                        rows.text(ExchangeRate::on),
                        rows.text(r -> r.rate().toPlainString()),
                        batchId)
                .update();
    }
}
