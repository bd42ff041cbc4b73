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
    ENDS(3);

    private final int places;

    LegalSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
