package org.huikuan.ledger.money;

/** How many days before today money may have come at most; answered by the limits of the house. */
public interface MoneyLimit {

    /** Not below {@link #NEVER_ASKED}. */
    int days();

    /** Money of the last year is not too old, whatever the limit. */
    int NEVER_ASKED = 366;
}
