package org.huikuan.runs;

import org.huikuan.shared.SentenceKey;

/** What a daily run says of what it could not do. */
public enum RunSays implements SentenceKey {
    NOT_HANDLED(1),
    /** An open case had no process. */
    PROCESS_LOST(1);

    private final int places;

    RunSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
