package org.huikuan.cases;

import org.jspecify.annotations.Nullable;

/**
 * From where a change comes, so that the process that is acting is never rung by its own act: a message would cancel
 * the execution it runs in.
 *
 * @param actingCase whether the case's own process acts: a task of one of its stages
 * @param actingPromise the promise whose own process acts; null when none does
 * @param actingDispute the dispute whose own process acts; null when none does
 */
public record Bell(
        boolean actingCase,
        @Nullable Long actingPromise,
        @Nullable Long actingDispute) {

    /** The act comes from outside of all processes of the case. */
    public static final Bell FROM_OUTSIDE = new Bell(false, null, null);

    /** A task or step of a stage acts; the stage returns its outcome to the loop. */
    public static final Bell FROM_STAGE = new Bell(true, null, null);

    public static Bell fromPromise(long id) {
        return new Bell(false, id, null);
    }

    public static Bell fromDispute(long id) {
        return new Bell(false, null, id);
    }

    boolean ringsCase() {
        return !actingCase;
    }

    boolean ringsPromise(Promise promise) {
        return actingPromise == null || actingPromise != promise.id();
    }

    boolean ringsDispute(Dispute dispute) {
        return actingDispute == null || actingDispute != dispute.id();
    }
}
