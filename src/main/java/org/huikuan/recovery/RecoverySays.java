package org.huikuan.recovery;

import org.huikuan.shared.SentenceKey;

/** What commercial recovery says in the journal. */
public enum RecoverySays implements SentenceKey {
    BY_DAY(1),
    MEASURE_BY(2),
    MEASURE(2);

    private final int places;

    RecoverySays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
