package org.huikuan.legal;

import org.huikuan.shared.SentenceKey;

/** What legal action says in the journal. */
public enum LegalSays implements SentenceKey {
    CLAIM(3),
    TERM_MOVED(3),
    TERM_UNTIL(2),
    ANSWERS(1),
    ROUTE(2),
    ANSWER_UNTIL(2),
    PROVED(2),
    ENDS(3),
    /** Why a route is not the one that the table says. */
    DEBTOR_ABROAD(0),
    SUM_NOT_COMPARED(0);

    private final int places;

    LegalSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
