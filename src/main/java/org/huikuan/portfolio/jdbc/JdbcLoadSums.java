package org.huikuan.portfolio.jdbc;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.OpenItemSql;
import org.huikuan.portfolio.LoadSums;
import org.huikuan.portfolio.LoadView.Amount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLoadSums implements LoadSums {

    private final JdbcClient jdbc;
    private final Creditors creditors;
    private final BusinessDay day;

    JdbcLoadSums(JdbcClient jdbc, Creditors creditors, BusinessDay day) {
        this.jdbc = jdbc;
        this.creditors = creditors;
        this.day = day;
    }

    /** One question a creditor, since each has its own day. */
    @Override
    public Map<String, List<Amount>> overdue(@Nullable Set<String> teams) {
        Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
        for (Creditor creditor : creditors.all()) {
            jdbc.sql("""
                    select a.collector, i.currency, sum(i.open_amount)
                    from huikuan.view_open_item i join huikuan.view_account_line a on a.id = i.account_id
                    where i.creditor_id = :creditor and %s
                      and a.collector is not null and (cast(:all as boolean) or a.team in (:teams))
                    group by a.collector, i.currency""".formatted(OpenItemSql.OVERDUE))
                    .param("creditor", creditor.id())
                    .param("today", day.today(creditor))
                    .param("all", teams == null)
                    .param("teams", teams == null || teams.isEmpty() ? Set.of("-") : teams)
                    .query((RowCallbackHandler) row -> sums.computeIfAbsent(row.getString(1), c -> new TreeMap<>())
                            .merge(row.getString(2), row.getBigDecimal(3), BigDecimal::add));
        }
        Map<String, List<Amount>> found = new HashMap<>();
        sums.forEach((collector, byCurrency) -> {
            List<Amount> amounts = new ArrayList<>();
            byCurrency.forEach((currency, sum) -> amounts.add(new Amount(currency, sum.toPlainString())));
            found.put(collector, amounts);
        });
        return found;
    }
}
