package org.huikuan.interest;

import org.huikuan.shared.SentenceKey;

/** On which grounds interest is asked for, beside the sentences of the table {@code choose-interest}. */
enum InterestSays implements SentenceKey {
    /** A breach before the loan prime rate was first published (SALE 18, paragraph 4). */
    BENCHMARK_RATE(1),
    /** CPL 264; Fa Shi (2014) No. 8, article 1. */
    DELAYED_PERFORMANCE(0),
    NO_RATE_AGREED(1),
    RATE_RESERVED(1);

    private final int places;

    InterestSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
