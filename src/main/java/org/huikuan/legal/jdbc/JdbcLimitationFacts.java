package org.huikuan.legal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.legal.limitation.Interruption;
import org.huikuan.legal.limitation.Judged;
import org.huikuan.legal.limitation.LimitationFacts;
import org.huikuan.shared.RecordRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A statement a kind of fact, however many the items. */
@Repository
class JdbcLimitationFacts implements LimitationFacts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LetterDemands letters;

    JdbcLimitationFacts(JdbcClient jdbc, JdbcTemplate batches, LetterDemands letters) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.letters = letters;
    }

    @Override
    public Known of(Collection<Item> items) {
        Map<Long, List<Interruption>> events = new HashMap<>();
        Map<Long, Judged> judged = new HashMap<>();
        if (items.isEmpty()) {
            return new Known(events, judged);
        }
        Long[] invoices = items.stream().map(Item::invoiceId).toArray(Long[]::new);
        Long[] accounts = items.stream().map(Item::accountId).distinct().toArray(Long[]::new);
        each(LimitationSql.PAYMENTS, invoices, events);
        each(LimitationSql.PROMISES, invoices, events);
        each(LimitationSql.RECORDED, invoices, events);
        Map<Long, List<Interruption>> court = new HashMap<>();
        each(LimitationSql.CLAIMS, accounts, court);
        each(LimitationSql.INSOLVENCIES, accounts, court);
        letters.add(accounts, items, events);
        items.forEach(item -> events.computeIfAbsent(item.invoiceId(), id -> new ArrayList<>())
                .addAll(court.getOrDefault(item.accountId(), List.of())));
        jdbc.sql(LimitationSql.JUDGED).param("ids", accounts).query(row -> {
            judged.put(
                    row.getLong("account_id"),
                    new Judged(date(row, "ruled_on"), date(row, "perform_by"), row.getBoolean("applied")));
        });
        return new Known(events, judged);
    }

    private void each(String sql, Long[] ids, Map<Long, List<Interruption>> into) {
        jdbc.sql(sql).param("ids", ids).query(row -> {
            into.computeIfAbsent(row.getLong("key_id"), id -> new ArrayList<>())
                    .add(new Interruption(
                            row.getString("kind"),
                            date(row, "on_date"),
                            row.getObject("until_date", LocalDate.class),
                            row.getString("what"),
                            row.getInt("strength")));
        });
    }

    @Override
    public List<Item> dueUntil(long creditorId, LocalDate day, long afterId, int limit) {
        return jdbc.sql(LimitationSql.OLD)
                .param("creditor", creditorId)
                .param("day", day)
                .param("after", afterId)
                .param("limit", limit)
                .query((row, n) -> new Item(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getLong("case_id"),
                        row.getString("number"),
                        date(row, "due_on"),
                        date(row, "pay_by")))
                .list();
    }

    @Override
    public List<Alarm> alarms(Collection<Item> items) {
        return items.isEmpty()
                ? List.of()
                : jdbc.sql("select * from huikuan.limitation_alarm a where a.invoice_id in (:ids)")
                        .param("ids", items.stream().map(Item::invoiceId).toList())
                        .query(RecordRows.of(Alarm.class))
                        .list();
    }

    @Override
    public void keep(Collection<Alarm> alarms, LocalDate today) {
        if (!alarms.isEmpty()) {
            batches.batchUpdate(
                    "insert into huikuan.limitation_alarm (invoice_id, ends_on, days, given_on) values (?, ?, ?, ?)",
                    alarms.stream()
                            .map(a -> new Object[] {a.invoiceId(), a.endsOn(), a.days(), today})
                            .toList());
        }
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
