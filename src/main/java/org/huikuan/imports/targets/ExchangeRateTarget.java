package org.huikuan.imports.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huikuan.imports.ImportCount;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.rates.ExchangeRate;
import org.huikuan.ledger.rates.ExchangeRates;
import org.huikuan.ledger.rates.RateFollowers;
import org.huikuan.ledger.rates.RateLeap;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** Lines that are exchange rates; one of a day that is known already is put in the place of the other, one far from the last is refused. */
@Component
public class ExchangeRateTarget implements ImportTarget<ExchangeRate> {

    private final UnitOfWork unit;
    private final ExchangeRates rates;
    private final RateFollowers followers;

    public ExchangeRateTarget(UnitOfWork unit, ExchangeRates rates, RateFollowers followers) {
        this.unit = unit;
        this.rates = rates;
        this.followers = followers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EXCHANGE_RATES;
    }

    @Override
    public int linesACommit() {
        return 1_000;
    }

    @Override
    public LocalDate dateOf(ExchangeRate entry) {
        return entry.on();
    }

    @Override
    public String numberOf(ExchangeRate entry) {
        return entry.currency() + "/" + entry.base() + " " + entry.on();
    }

    @Override
    public ExchangeRate read(Fields fields, Creditor creditor, ImportContext context) {
        String currency = fields.currency("currency", "");
        String base = fields.currency("base", creditor.currency());
        LocalDate on = fields.date("date");
        BigDecimal rate = fields.decimal("rate");
        if (currency.isEmpty()) {
            fields.refuseOnce("currency", "missing");
        } else if (currency.equals(base)) {
            fields.refuse("currency", "import-rate-of-itself");
        }
        boolean fits = ExchangeRate.fits(rate);
        if (!fits && fields.errors().isEmpty()) {
            fields.refuse("rate", "import-no-rate", rate.toPlainString());
        }
        return new ExchangeRate(currency, base, on, fits ? rate : BigDecimal.ONE);
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<ExchangeRate>> entries, ImportContext context) {
        List<ExchangeRate> told = entries.stream().map(Entry::entry).toList();
        return unit.inNew(() -> record(told, context.batchId()));
    }

    @Override
    public Ending finish(ImportContext context, ImportCount count) {
        followers.follow();
        return Ending.DONE;
    }

    private List<Outcome> record(List<ExchangeRate> told, long batch) {
        SortedMap<Integer, Outcome> outcomes = far(told);
        List<Integer> good = IntStream.range(0, told.size())
                .filter(i -> !outcomes.containsKey(i))
                .boxed()
                .toList();
        List<Boolean> news = rates.record(good.stream().map(told::get).toList(), batch);
        for (int i = 0; i < good.size(); i++) {
            outcomes.put(good.get(i), news.get(i) ? Outcome.ACCEPTED : Outcome.UNCHANGED);
        }
        return List.copyOf(outcomes.values());
    }

    /** Refuses what is far from the last rate, be that recorded or a line of the same file. @return by place */
    private SortedMap<Integer, Outcome> far(List<ExchangeRate> told) {
        SortedMap<Integer, Outcome> outcomes = new TreeMap<>();
        List<Integer> byDay = IntStream.range(0, told.size())
                .boxed()
                .sorted(Comparator.comparing(i -> told.get(i).on()))
                .toList();
        if (byDay.isEmpty()) {
            return outcomes;
        }
        LocalDate first = told.get(byDay.get(0)).on();
        RateLeap leap = new RateLeap(rates.latest(first));
        Deque<ExchangeRate> later = new ArrayDeque<>(rates.between(
                first.plusDays(1), told.get(byDay.get(byDay.size() - 1)).on()));
        for (int i : byDay) {
            ExchangeRate rate = told.get(i);
            while (!later.isEmpty() && !later.getFirst().on().isAfter(rate.on())) {
                leap.know(later.removeFirst());
            }
            leap.from(rate)
                    .ifPresentOrElse(
                            last -> outcomes.put(i, Outcome.refused("rate", RateLeap.sentence(last))),
                            () -> leap.know(rate));
        }
        return outcomes;
    }
}
