package org.huikuan.outbox;

import java.time.Duration;

/**
 * The terms of a kind of post.
 *
 * @param lease how long a sender that is not heard of keeps what it claimed before another takes it over; with a minute
 *     more shorter than the engine's lock of a job
 * @param batch how many are claimed at once
 * @param silence what a receiver that gave no answer costs
 */
public record Terms(Duration lease, int batch, Silence silence) {

    /** What is done when nobody knows whether something was taken. */
    public enum Silence {
        /** There is one way for all: nothing is tried any more, and one sender waits until the way is free. */
        STOPS_THE_SENDER,
        /** The other messages to the same receiver are not tried, all others go on. */
        HOLDS_ITS_RECEIVER,
        /** Only itself: the next one is tried. */
        CONCERNS_ITSELF
    }
}
