package org.huikuan.cases.conduct;

import org.huikuan.shared.SentenceKey;

/** What is said of the five principles. */
public enum ConductSays implements SentenceKey {
    NOBODY_COMPLAINS(0),
    CUSTOMER_OBJECTS(1),
    CONTACTS_OF_THE_WEEK(2),
    NOTHING_AWAITED(0),
    APPROVALS_AWAITED(1),
    RULES_ALLOW(0),
    INSOLVENT(0);

    private final int places;

    ConductSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
