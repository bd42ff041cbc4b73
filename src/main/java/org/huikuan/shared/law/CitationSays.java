package org.huikuan.shared.law;

import org.huikuan.shared.SentenceKey;

/** How an article is cited. */
enum CitationSays implements SentenceKey {
    ARTICLE(2),
    ARTICLE_OF(3);

    private final int places;

    CitationSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
