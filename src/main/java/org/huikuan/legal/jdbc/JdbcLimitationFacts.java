package org.huikuan.legal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.legal.Interruption;
import org.huikuan.legal.Judged;
import org.huikuan.legal.LimitationFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A statement a kind of fact, however many the items. */
@Repository
class JdbcLimitationFacts implements LimitationFacts {

    private final JdbcClient jdbc;
    private final LetterDemands letters;

    JdbcLimitationFacts(JdbcClient jdbc, LetterDemands letters) {
        this.jdbc = jdbc;
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
    public boolean alarm(long invoiceId, LocalDate endsOn, int days, LocalDate today) {
        return jdbc.sql("""
                        insert into huikuan.limitation_alarm (invoice_id, ends_on, days, given_on)
                        select :invoice, cast(:ends as date), :days, cast(:today as date)
                        where not exists (select 1 from huikuan.limitation_alarm a
                          where a.invoice_id = :invoice and a.ends_on = cast(:ends as date) and a.days <= :days)
                        """)
                        .param("invoice", invoiceId)
                        .param("ends", endsOn.toString())
                        .param("days", days)
                        .param("today", today.toString())
                        .update()
                == 1;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
