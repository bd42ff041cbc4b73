package org.huikuan.cases.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.ledger.rates.RatesOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what open cases keep of their demand: by an index, the rows without a rate alone. */
@Repository
class JdbcRatesMissing implements RatesMissing {

    private static final int MOST = 1_000;
    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final Creditors creditors;
    private final ExchangeRates rates;
    private final BusinessDay day;

    JdbcRatesMissing(JdbcClient jdbc, Creditors creditors, ExchangeRates rates, BusinessDay day) {
        this.jdbc = jdbc;
        this.creditors = creditors;
        this.rates = rates;
        this.day = day;
    }

    private record Row(long creditor, String lacks, OfCase of) {}

    @Override
    public List<Missing> now() {
        Map<String, List<OfCase>> found = new LinkedHashMap<>();
        Map<Long, RatesOn> known = new HashMap<>();
        for (Row row : rows()) {
            RatesOn at = known.computeIfAbsent(row.creditor(), this::ratesOf);
            for (String currency : row.lacks().split(",")) {
                if (!at.quotes().containsKey(currency) && !currency.equals(at.base())) {
                    found.computeIfAbsent(currency + "/" + at.base(), k -> new ArrayList<>())
                            .add(row.of());
                }
            }
        }
        return found.entrySet().stream()
                .map(e -> missing(e.getKey(), e.getValue()))
                .toList();
    }

    private static Missing missing(String pair, List<OfCase> cases) {
        String[] parts = pair.split("/");
        return new Missing(
                parts[0], parts[1], cases.size(), cases.stream().limit(FEW).toList());
    }

    private RatesOn ratesOf(long creditorId) {
        Creditor creditor = creditors.get(creditorId);
        return rates.in(creditor.currency(), day.today(creditor));
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select c.id, c.creditor_id, c.demand_lacks, c.demand_own, a.customer, a.name
                        from (select * from huikuan.collection_case where demand_lacks is not null and status = 'open'
                          order by demand_lacks, demand desc, id fetch first :most rows only) c
                        join huikuan.view_account_line a on a.id = c.account_id
                        order by c.demand_lacks, c.demand desc, c.id""")
                .param("most", MOST)
                .query((row, n) -> new Row(
                        row.getLong("creditor_id"),
                        row.getString("demand_lacks"),
                        new OfCase(
                                new CaseId(row.getLong("id")).number(),
                                row.getString("customer"),
                                row.getString("name"),
                                own(row.getString("demand_own")))))
                .list();
    }

    private static String own(@org.jspecify.annotations.Nullable String kept) {
        return kept == null ? "" : kept.replace(";", ", ");
    }
}
