package org.huikuan.ledger.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** The rates of each creditor's own day, in its own currency: for lists that compare or add amounts. */
@Component
public class RatesToday {

    private final ExchangeRates rates;
    private final Creditors creditors;
    private final BusinessDay day;

    public RatesToday(ExchangeRates rates, Creditors creditors, BusinessDay day) {
        this.rates = rates;
        this.creditors = creditors;
        this.day = day;
    }

    public RatesOn of(Creditor creditor) {
        return rates.in(creditor.currency(), day.today(creditor));
    }

    /** In the currency of the default creditor, on its day: for sums over several creditors. */
    public RatesOn ofTheHouse() {
        return of(creditors.byDefault());
    }

    /** Of each creditor, by its id. */
    public Map<Long, RatesOn> byCreditor() {
        Map<Long, RatesOn> all = new HashMap<>();
        Map<String, RatesOn> known = new HashMap<>();
        creditors.all().forEach(c -> all.put(c.id(), known.computeIfAbsent(c.currency() + day.today(c), k -> of(c))));
        return all;
    }

    /** As a table for statements; one question whatever the statement reads. */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        byCreditor().forEach((creditor, known) -> {
            rows.add(new Row(creditor, known.base(), BigDecimal.ONE));
            known.quotes().forEach((currency, quote) -> {
                if (!currency.equals(known.base())) {
                    rows.add(new Row(creditor, currency, quote.rate()));
                }
            });
        });
        return new Table(rows);
    }

    /** What one unit of the currency is worth in the creditor's. */
    private record Row(long creditor, String currency, BigDecimal rate) {}

    /** The creditor's own currency is in it with a rate of one; what has no rate is not in it. */
    public static final class Table {

        /** To be joined by {@code q.creditor_id} and {@code q.currency}; {@link #RATE} is then what a unit is worth. */
        public static final String SQL = " unnest(cast(:rateCreditors as bigint array),"
                + " cast(:rateCurrencies as varchar array), cast(:rateValues as varchar array))"
                + " as q(creditor_id, currency, rate) ";

        public static final String RATE = "cast(q.rate as numeric(30, 16))";

        private static final int PLACES = 16;

        private final List<Row> rows;

        private Table(List<Row> rows) {
            this.rows = List.copyOf(rows);
        }

        public Map<String, Object> params() {
            return Map.of(
                    "rateCreditors", rows.stream().map(Row::creditor).toArray(Long[]::new),
                    "rateCurrencies", rows.stream().map(Row::currency).toArray(String[]::new),
                    "rateValues",
                            rows.stream()
                                    .map(r -> r.rate()
                                            .setScale(PLACES, RoundingMode.HALF_UP)
                                            .toPlainString())
                                    .toArray(String[]::new));
        }
    }
}
