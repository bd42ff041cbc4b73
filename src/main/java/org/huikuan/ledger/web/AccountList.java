package org.huikuan.ledger.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.AccountCases;
import org.huikuan.ledger.HouseDay;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.huikuan.ledger.web.AccountRowView.AccountSum;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A page of the accounts that the person may see, found by a part of number or name. */
@Component
class AccountList {

    static final int SIZE = 50;

    private static final String WHERE = """
            from huikuan.account a join huikuan.creditor c on c.id = a.creditor_id
            where %s
              and (:words = '' or lower(a.customer) like :like escape '!' or lower(a.name) like :like escape '!')\s""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final OpenItems items;
    private final AccountCases cases;
    private final HouseDay day;

    AccountList(JdbcClient jdbc, CurrentUser user, OpenItems items, AccountCases cases, HouseDay day) {
        this.jdbc = jdbc;
        this.user = user;
        this.items = items;
        this.cases = cases;
        this.day = day;
    }

    long count(String words) {
        return filtered("select count(*) " + WHERE, words).query(Long.class).single();
    }

    List<AccountRowView> page(String words, int page) {
        String order =
                "order by a.customer, a.id offset " + (long) page * SIZE + " rows fetch next " + SIZE + " rows only";
        List<Found> found = filtered(
                        "select a.id, a.creditor_id, c.code, a.customer, a.name, a.team, a.collector " + WHERE + order,
                        words)
                .query(AccountList::found)
                .list();
        List<Long> ids = found.stream().map(Found::id).toList();
        Map<Long, List<OpenItem>> open = items.ofAccounts(ids);
        Map<Long, String> numbers = cases.openCasesOf(ids);
        Map<Long, LocalDate> today = day.todayOfEach();
        return found.stream()
                .map(f -> f.with(
                        open.getOrDefault(f.id(), List.of()),
                        today.getOrDefault(f.creditorId(), LocalDate.EPOCH),
                        numbers))
                .toList();
    }

    private JdbcClient.StatementSpec filtered(String sql, String words) {
        Map<String, Object> params = new HashMap<>();
        String rule = Sight.of(user).ofAccount(params);
        String plain = words.strip().toLowerCase(java.util.Locale.ROOT);
        return jdbc.sql(sql.formatted(rule))
                .params(params)
                .param("words", plain)
                .param("like", "%" + plain.replaceAll("([!%_])", "!$1") + "%");
    }

    private static Found found(ResultSet rs, int n) throws SQLException {
        return new Found(
                rs.getLong("id"),
                rs.getLong("creditor_id"),
                rs.getString("code"),
                rs.getString("customer"),
                rs.getString("name"),
                rs.getString("team"),
                rs.getString("collector"));
    }

    private record Found(
            long id,
            long creditorId,
            String creditor,
            String customer,
            String name,
            String team,
            @org.jspecify.annotations.Nullable String collector) {

        AccountRowView with(List<OpenItem> open, LocalDate today, Map<Long, String> cases) {
            Map<String, BigDecimal> all = new HashMap<>();
            Map<String, BigDecimal> overdue = new HashMap<>();
            for (OpenItem i : open) {
                all.merge(i.open().currency(), i.open().amount(), BigDecimal::add);
                overdue.merge(
                        i.open().currency(), i.isOverdue(today) ? i.open().amount() : BigDecimal.ZERO, BigDecimal::add);
            }
            List<AccountSum> sums = new ArrayList<>();
            all.keySet().stream()
                    .sorted()
                    .forEach(c ->
                            sums.add(new AccountSum(c, String.valueOf(all.get(c)), String.valueOf(overdue.get(c)))));
            long late = open.stream()
                    .mapToLong(i -> Math.max(0, i.daysPastDue(today)))
                    .max()
                    .orElse(0);
            return new AccountRowView(id, creditor, customer, name, team, collector, sums, late, cases.get(id));
        }
    }
}
