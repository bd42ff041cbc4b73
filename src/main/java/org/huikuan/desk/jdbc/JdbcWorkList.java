package org.huikuan.desk.jdbc;

import static org.huikuan.desk.jdbc.DeskRows.date;
import static org.huikuan.desk.jdbc.DeskRows.integerOrNull;
import static org.huikuan.desk.jdbc.DeskRows.number;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkRow;
import org.huikuan.desk.WorkRow.Act;
import org.huikuan.desk.WorkRow.Because;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.ledger.rates.Worth;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One page in the order of an index, and what belongs to its rows in one statement each. */
@Repository
class JdbcWorkList implements WorkList {

    private final JdbcClient jdbc;
    private final RatesToday rates;
    private final WorkDetails details;

    JdbcWorkList(JdbcClient jdbc, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
        this.details = new WorkDetails(jdbc);
    }

    @Override
    public List<WorkRow> rows(Wanted wanted, int skip, int size) {
        WorkCondition condition = WorkCondition.of(wanted);
        List<Found> found = jdbc.sql("""
                        select c.*, a.customer, a.name, coalesce(d.pay_day, a.pay_day) as pay_day from (
                          select * from huikuan.view_case_line c where %s order by %s
                          offset :skip rows fetch next :size rows only) c
                        join huikuan.view_account_line a on a.id = c.account_id
                        left join huikuan.view_debtor_pay_day d on d.account_id = c.account_id order by %s
                        """.formatted(condition.sql(), order(wanted.order()), order(wanted.order())))
                .params(condition.params())
                .param("skip", skip)
                .param("size", size)
                .query((row, i) -> found(row))
                .list();
        List<Long> cases = found.stream().map(Found::id).toList();
        Map<Long, Integer> broken = details.brokenPromises(cases);
        Map<Long, Because> because = details.because(cases);
        Map<Long, Map<String, BigDecimal>> overdue =
                details.overdue(found.stream().map(Found::account).toList(), wanted.today());
        Map<Long, RatesOn> byCreditor = found.isEmpty() ? Map.of() : rates.byCreditor();
        return found.stream()
                .map(f -> row(
                        f,
                        wanted.today(),
                        overdue.getOrDefault(f.account(), Map.of()),
                        Objects.requireNonNull(byCreditor.get(f.creditor())),
                        because.get(f.id()),
                        broken.getOrDefault(f.id(), 0)))
                .toList();
    }

    @Override
    public int count(Wanted wanted) {
        WorkCondition condition = WorkCondition.of(wanted);
        return jdbc.sql("select count(*) from (select 1 as one from huikuan.view_case_line c where " + condition.sql()
                        + " fetch first " + (MOST_COUNTED + 1) + " rows only) counted")
                .params(condition.params())
                .query(Integer.class)
                .single();
    }

    private static String order(Order order) {
        return switch (order) {
            case WORTH -> "c.priority desc, c.demand desc, c.id";
            case AMOUNT -> "c.demand desc, c.id";
            case AGE -> "c.driving_due_on, c.id";
            case DUE -> "c.act_on, c.id";
        };
    }

    private static WorkRow row(
            Found f,
            LocalDate today,
            Map<String, BigDecimal> overdue,
            RatesOn rates,
            @Nullable Because because,
            int broken) {
        return new WorkRow(
                f.number(),
                f.customer(),
                f.name(),
                overdue,
                Worth.of(overdue, rates),
                f.act(),
                f.band(),
                because,
                f.drivingDueOn() == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(f.drivingDueOn(), today)),
                broken,
                f.payDay(),
                f.doneBy());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getLong("creditor_id"),
                number(row, "id"),
                row.getString("customer"),
                row.getString("name"),
                new Act(
                        row.getString("stage"),
                        row.getString("step"),
                        row.getInt("attempt"),
                        date(row, "next_on"),
                        date(row, "due_on")),
                row.getInt("priority"),
                row.getObject("driving_due_on", LocalDate.class),
                integerOrNull(row, "pay_day"),
                row.getString("done_by"));
    }

    private record Found(
            long id,
            long account,
            long creditor,
            String number,
            String customer,
            String name,
            Act act,
            int band,
            @Nullable LocalDate drivingDueOn,
            @Nullable Integer payDay,
            @Nullable String doneBy) {}
}
