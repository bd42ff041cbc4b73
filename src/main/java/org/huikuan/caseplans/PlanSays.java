package org.huikuan.caseplans;

import org.huikuan.shared.SentenceKey;

/** What case plans say in the journal. */
public enum PlanSays implements SentenceKey {
    /** Version, target, steps, review. */
    PLAN_OF(4),
    PLAN_VERSION(1),
    PLAN_NEEDS(1),
    PLAN_STEP(3);

    private final int places;

    PlanSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
