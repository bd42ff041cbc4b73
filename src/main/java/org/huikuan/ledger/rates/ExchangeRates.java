package org.huikuan.ledger.rates;

import java.time.LocalDate;
import java.util.List;

/** Dated exchange rates. */
public interface ExchangeRates {

    /** Of each pair of currencies the last rate on or before the day. */
    List<ExchangeRate> latest(LocalDate on);

    /** All from the first day to the last, both included, in the order of days. */
    List<ExchangeRate> between(LocalDate first, LocalDate last);

    /** What currencies are worth in the base on the day. */
    default RatesOn in(String base, LocalDate on) {
        return RatesOn.of(base, on, latest(on));
    }

    /** Stores rates; a rate of a day that is known already is replaced. @return whether each is new or another one */
    List<Boolean> record(List<ExchangeRate> rates, long batchId);
}
