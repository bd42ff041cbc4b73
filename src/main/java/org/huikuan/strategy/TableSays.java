package org.huikuan.strategy;

import org.huikuan.shared.SentenceKey;

/** What is said of a table that gave no answer which can be used. */
public enum TableSays implements SentenceKey {
    NO_TABLE(1),
    TABLE_NOT_READ(1),
    NO_RULE_MATCHES(3),
    COLUMN_EMPTY(1),
    COLUMN_HAS(3),
    COLUMN_HAS_OTHER(4),
    ANSWER_REFUSED(1),
    /** Added to the sentence of a rule. */
    ANSWERED_BY_RELEASE(2);

    private final int places;

    TableSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
