package org.huikuan.ledger.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.ExchangeRate;
import org.huikuan.ledger.ExchangeRates;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** Lines that are exchange rates; one of a day that is known already is put in the place of the other. */
@Component
class ExchangeRateTarget implements ImportTarget<ExchangeRate> {

    private final UnitOfWork unit;
    private final ExchangeRates rates;

    ExchangeRateTarget(UnitOfWork unit, ExchangeRates rates) {
        this.unit = unit;
        this.rates = rates;
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
            fields.refuse("currency", "is missing");
        } else if (currency.equals(base)) {
            fields.refuse("currency", "is the base itself; a currency has no rate in its own units");
        }
        boolean fits = ExchangeRate.fits(rate);
        if (!fits && fields.errors().isEmpty()) {
            fields.refuse("rate", rate.toPlainString() + " is no rate: above zero, with at most eight decimals");
        }
        return new ExchangeRate(currency, base, on, fits ? rate : BigDecimal.ONE);
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<ExchangeRate>> entries, ImportContext context) {
        List<ExchangeRate> plain = entries.stream().map(Entry::entry).toList();
        return unit.inNew(() -> rates.record(plain, context.batchId())).stream()
                .map(isNew -> isNew ? Outcome.ACCEPTED : Outcome.UNCHANGED)
                .toList();
    }
}
