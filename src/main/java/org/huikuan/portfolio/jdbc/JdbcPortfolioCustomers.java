package org.huikuan.portfolio.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.portfolio.Candidate;
import org.huikuan.portfolio.Customer;
import org.huikuan.portfolio.Customer.Sum;
import org.huikuan.portfolio.Filter;
import org.huikuan.portfolio.LoadView;
import org.huikuan.portfolio.PortfolioCustomers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPortfolioCustomers implements PortfolioCustomers {

    private static final String CANDIDATE = """
            select a.id, o.code as creditor, a.customer, a.name, a.country, a.address, a.language, a.team, a.collector,
              %s as open_sum, k.id as case_id
            from huikuan.view_account_line a
            join huikuan.view_creditor_line o on o.id = a.creditor_id
            left join huikuan.view_case_line k on k.open_account_id = a.id
            """.formatted(FilterSql.OPEN);

    private final JdbcClient jdbc;
    private final Creditors creditors;
    private final BusinessDay day;
    private final RatesToday rates;

    JdbcPortfolioCustomers(JdbcClient jdbc, Creditors creditors, BusinessDay day, RatesToday rates) {
        this.rates = rates;
        this.jdbc = jdbc;
        this.creditors = creditors;
        this.day = day;
    }

    @Override
    public long count(Filter filter, @Nullable Set<String> teams) {
        FilterSql sql = new FilterSql(filter, teams, rates);
        return jdbc.sql(
                        "select count(*) from huikuan.view_account_line a join huikuan.view_creditor_line o on o.id = a.creditor_id"
                                + sql.where())
                .params(sql.params())
                .query(Long.class)
                .single();
    }

    @Override
    public List<Customer> page(Filter filter, @Nullable Set<String> teams, long skip, int most) {
        FilterSql sql = new FilterSql(filter, teams, rates);
        List<Customer> found = jdbc.sql(
                        """
                        select a.id, o.code as creditor, a.customer, a.name, a.country, a.team, a.collector,
                          k.id as case_id, k.stage
                        from huikuan.view_account_line a
                        join huikuan.view_creditor_line o on o.id = a.creditor_id
                        left join huikuan.view_case_line k on k.open_account_id = a.id
                        """ + sql.where() + " order by o.code, a.customer offset " + skip + " rows fetch next " + most
                                + " rows only")
                .params(sql.params())
                .query(JdbcPortfolioCustomers::customer)
                .list();
        Map<Long, List<Sum>> sums = sums(found.stream().map(Customer::accountId).toList());
        Map<String, RatesOn> known = found.isEmpty() ? Map.of() : ratesByCode();
        return found.stream()
                .map(c -> new Customer(
                        c.accountId(),
                        c.creditor(),
                        c.customer(),
                        c.name(),
                        c.country(),
                        c.team(),
                        c.collector(),
                        c.caseNumber(),
                        c.stage(),
                        sums.getOrDefault(c.accountId(), List.of()),
                        together(sums.get(c.accountId()), Sum::open, known.get(c.creditor())),
                        together(sums.get(c.accountId()), Sum::overdue, known.get(c.creditor()))))
                .toList();
    }

    private Map<String, RatesOn> ratesByCode() {
        Map<Long, RatesOn> byId = rates.byCreditor();
        Map<String, RatesOn> byCode = new HashMap<>();
        creditors.all().forEach(c -> byCode.put(c.code(), Objects.requireNonNull(byId.get(c.id()))));
        return byCode;
    }

    private static LoadView.@Nullable Together together(
            @Nullable List<Sum> sums, Function<Sum, String> amount, @Nullable RatesOn rates) {
        if (sums == null || rates == null) {
            return null;
        }
        Map<String, BigDecimal> amounts = new HashMap<>();
        sums.forEach(s -> amounts.put(s.currency(), new BigDecimal(amount.apply(s))));
        return LoadView.Together.of(Worth.of(amounts, rates));
    }

    /** Overdue from the day after the last day for paying, in each creditor's zone. */
    private Map<Long, List<Sum>> sums(Collection<Long> accountIds) {
        Map<Long, List<Sum>> sums = new HashMap<>();
        for (Creditor creditor : accountIds.isEmpty() ? List.<Creditor>of() : creditors.all()) {
            jdbc.sql("""
                    select i.account_id, i.currency, sum(i.open_amount) as open_sum,
                      sum(case when %s then i.open_amount else 0 end) as overdue_sum
                    from unnest(cast(:ids as bigint array)) as u(wanted)
                    join huikuan.view_open_item i on i.account_id = u.wanted
                    where i.creditor_id = :creditor
                    group by i.account_id, i.currency order by i.account_id, i.currency""".formatted(OpenItemSql.OVERDUE))
                    .param("today", day.today(creditor))
                    .param("ids", accountIds.toArray(Long[]::new))
                    .param("creditor", creditor.id())
                    .query((RowCallbackHandler) row -> sums.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Sum(
                                    row.getString(2),
                                    row.getBigDecimal(3).toPlainString(),
                                    row.getBigDecimal(4).toPlainString())));
        }
        return sums;
    }

    @Override
    public List<Candidate> candidates(Filter filter, @Nullable Set<String> teams) {
        FilterSql sql = new FilterSql(filter, teams, rates);
        return jdbc.sql(CANDIDATE + sql.where() + " order by open_sum desc nulls first, a.id")
                .params(sql.params())
                .params(rates.table().params())
                .query(JdbcPortfolioCustomers::candidate)
                .list();
    }

    @Override
    public List<Candidate> candidates(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select c.* from unnest(cast(:ids as bigint array)) as u(wanted) join (" + CANDIDATE
                        + ") c on c.id = u.wanted order by c.open_sum desc nulls first, c.id")
                .params(rates.table().params())
                .param("ids", accountIds.toArray(Long[]::new))
                .query(JdbcPortfolioCustomers::candidate)
                .list();
    }

    @Override
    public List<Long> accountsOf(String collector) {
        return jdbc.sql("""
                        select id from huikuan.view_account_line where collector = :who
                        union select account_id from huikuan.view_case_line where collector = :who and status = 'open'
                        order by 1""").param("who", collector).query(Long.class).list();
    }

    @Override
    public Map<String, Load> loads() {
        Map<String, Load> loads = new HashMap<>();
        jdbc.sql("""
                select a.collector, count(*), count(k.id) from huikuan.view_account_line a
                left join huikuan.view_case_line k on k.open_account_id = a.id
                where a.collector is not null group by a.collector""")
                .query((RowCallbackHandler) row -> loads.put(row.getString(1), new Load(row.getInt(2), row.getInt(3))));
        return loads;
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        return new Customer(
                row.getLong("id"),
                row.getString("creditor"),
                row.getString("customer"),
                row.getString("name"),
                row.getString("country"),
                row.getString("team"),
                row.getString("collector"),
                caseNumber(row),
                row.getString("stage"),
                List.of());
    }

    private static @Nullable String caseNumber(ResultSet row) throws SQLException {
        long id = row.getLong("case_id");
        return row.wasNull() ? null : new org.huikuan.cases.CaseId(id).number();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getLong("id"),
                row.getString("creditor"),
                row.getString("customer"),
                row.getString("name"),
                row.getString("country"),
                row.getString("address"),
                row.getString("language"),
                row.getString("team"),
                row.getString("collector"),
                row.getBigDecimal("open_sum"),
                row.getObject("case_id") != null);
    }
}
