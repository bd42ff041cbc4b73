package org.huikuan.webhooks;

import org.huikuan.shared.SentenceKey;

/** What is said of a receiver that gave no answer. */
public enum WebhookSays implements SentenceKey {
    NO_ANSWER_WITHIN(1),
    APPLICATION_STOPPED(0),
    HOST_INSIDE(1);

    private final int places;

    WebhookSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
