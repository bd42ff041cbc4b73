package org.huikuan.cases.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.daily.BacklogLine;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.ledger.rates.RatesToday;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBacklogLine implements BacklogLine {

    /** Those that owe most first, converted; what nobody can compare stands before them, so that a person looks soon. */
    private static final String JOIN = """
            insert into huikuan.backlog_place (account_id, creditor_id, collector, portion)
            select a.id, a.creditor_id, a.collector,
              (coalesce(w.waiting, 0) + row_number() over (partition by a.collector order by o.owed desc nulls first, a.id) - 1)
                / cast(:portion as bigint)
            from huikuan.view_account_line a
            join (
                select i.account_id,
                  case when count(*) = count(q.rate) then sum(i.open_amount * %s) end as owed
                from huikuan.view_open_item i
                left join %s on q.creditor_id = i.creditor_id and q.currency = i.currency
                where i.creditor_id = :creditor and %s
                group by i.account_id having min(i.pay_by) < :before) o on o.account_id = a.id
            left join (
                select p.collector, count(*) as waiting from huikuan.backlog_place p
                where p.creditor_id = :creditor group by p.collector) w on w.collector = a.collector
            where a.creditor_id = :creditor and a.collector is not null
              and not exists (select 1 from huikuan.collection_case c where c.open_account_id = a.id)
              and not exists (select 1 from huikuan.backlog_place p where p.account_id = a.id)
            """.formatted(RatesToday.Table.RATE, RatesToday.Table.SQL, OpenItemSql.OVERDUE);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final RatesToday rates;

    JdbcBacklogLine(JdbcClient jdbc, NamedParameterJdbcTemplate batches, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void forgetBefore(Creditor creditor, LocalDate today) {
        jdbc.sql("delete from huikuan.backlog_place where creditor_id = :creditor and deal_on < :today")
                .param("creditor", creditor.id())
                .param("today", today)
                .update();
    }

    @Override
    public List<Long> join(Creditor creditor, LocalDate today) {
        Pace pace = jdbc.sql(
                        "select backlog_portion, backlog_after_days from huikuan.view_creditor_line where id = :id")
                .param("id", creditor.id())
                .query((row, n) -> new Pace(row.getInt(1), row.getInt(2)))
                .single();
        if (pace.portion() == 0) {
            return List.of();
        }
        int joined = jdbc.sql(JOIN)
                .param("creditor", creditor.id())
                .param("portion", pace.portion())
                .param("today", today)
                .param("before", today.minusDays(pace.afterDays()))
                .params(rates.table().params())
                .update();
        return joined == 0
                ? List.of()
                : jdbc.sql("select distinct portion from huikuan.backlog_place"
                                + " where creditor_id = :creditor and deal_on is null")
                        .param("creditor", creditor.id())
                        .query(Long.class)
                        .list();
    }

    /** How fast a creditor's backlog is dealt out, and what counts as backlog. */
    private record Pace(int portion, int afterDays) {}

    @Override
    public void deal(Creditor creditor, Map<Long, LocalDate> dayByPortion) {
        batches.batchUpdate(
                "update huikuan.backlog_place set deal_on = :day"
                        + " where creditor_id = :creditor and portion = :portion and deal_on is null",
                dayByPortion.entrySet().stream()
                        .map(e -> new MapSqlParameterSource("day", e.getValue())
                                .addValue("creditor", creditor.id())
                                .addValue("portion", e.getKey()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    @Override
    public Map<Long, LocalDate> laterThan(LocalDate today, Collection<Long> accountIds) {
        Map<Long, LocalDate> days = new HashMap<>();
        jdbc.sql("select account_id, deal_on from huikuan.backlog_place"
                        + " where deal_on > :today and account_id in (:accounts)")
                .param("today", today)
                .param("accounts", accountIds)
                .query(row -> {
                    days.put(row.getLong(1), row.getObject(2, LocalDate.class));
                });
        return days;
    }
}
