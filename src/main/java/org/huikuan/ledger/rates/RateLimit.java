package org.huikuan.ledger.rates;

/** After how many days the last rate of a currency is called old; answered by the limits of the house. */
public interface RateLimit {

    int days();
}
