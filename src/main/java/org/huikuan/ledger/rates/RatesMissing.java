package org.huikuan.ledger.rates;

import java.util.List;

/** Money in collection that nobody can compare for want of an exchange rate; answered by the cases. */
public interface RatesMissing {

    /** By currency and base; empty as soon as the rate is known. */
    List<Missing> now();

    /** @param cases how many open cases have money in the currency; @param few the first of them */
    record Missing(String currency, String base, int cases, List<OfCase> few) {}

    /** @param own its foreign money, {@code JPY 600,000.00} */
    record OfCase(String number, String customer, String customerName, String own) {}
}
