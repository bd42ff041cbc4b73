package org.huikuan.cases;

import org.huikuan.shared.SentenceKey;

/** What cases say in the journal and among the findings of a daily run. */
public enum CaseSays implements SentenceKey {
    UNTIL(2),
    FROM(2),
    /** Questions of the brief that nobody could answer. */
    BRIEF_OPEN(1),
    THEN(3),
    ITEMS(1),
    RECEIVED(1),
    WITHIN_TOLERANCE(0),
    NOTHING_OPEN(0),
    PROMISED(3),
    PROMISED_ON(2),
    DUE_BY(2),
    NO_ANSWER(1),
    ACCEPTED_BEFORE(2),
    CONTACT(2),
    /** The payment date that the customer was reminded of. */
    REMINDED_OF(1),
    NEXT_CONTACT(1),
    /** Nobody named a day: the table did. */
    NEXT_CONTACT_SET(2),
    /** Since when a person is no longer at the customer. */
    LEFT_ON(1),
    /** The day of the month on which a customer pays. */
    PAY_DAY(1),
    EXPIRES_ON(1),
    /** A lever was used on a day. */
    USED_ON(1),
    IMPORT_GONE(0),
    UNCOVERED(3),
    /** Added to the sentence of a rule about money: its currency, its rate, that there is none. */
    WITH_REMARK(2),
    AMOUNTS_IN(1),
    AMOUNTS_IN_AND(2),
    CONVERTED_AT(3),
    NOT_COMPARABLE(4),
    CAREFUL_ROW(0),
    MANAGER_MOVES(1);

    private final int places;

    CaseSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
