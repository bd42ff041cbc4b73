package org.huikuan.portfolio;

import org.huikuan.shared.SentenceKey;

/** What the assignment of customers says in the journal. */
enum PortfolioSays implements SentenceKey {
    RULE(1);

    private final int places;

    PortfolioSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
