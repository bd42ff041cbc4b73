package org.huikuan.cases;

import java.util.Objects;

/** A case before and after a look at its facts. */
record Reviewed(CaseFacts before, Upkeep.Kept kept, Standing standing, CollectionCase now) {

    CollectionCase old() {
        return before.kase();
    }

    boolean isChanged() {
        return kept.changedAnything() || !now.equals(old());
    }

    /** The process stands elsewhere than the facts say: another wait, another end of it. */
    boolean contradictsProcess() {
        return old().waitingFor() != now.waitingFor() || !Objects.equals(old().waitUntil(), now.waitUntil());
    }
}
