package org.huikuan.cases;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A case before and after a look at its facts.
 *
 * @param moved what the move table said after a promise was broken; null when none was
 * @param band what the priority table said once the demand could be compared; null when nothing changed that
 */
record Reviewed(
        CaseFacts before,
        Upkeep.Kept kept,
        Standing standing,
        CollectionCase now,
        @Nullable Answer moved,
        @Nullable Answer band) {

    private static final Set<WaitingFor> NO_CALLS = Set.of(WaitingFor.DISPUTE, WaitingFor.HOLD, WaitingFor.INSOLVENCY);

    CollectionCase old() {
        return before.kase();
    }

    boolean isChanged() {
        return kept.changedAnything() || !now.equals(old());
    }

    /** Open promises whose judgement this review has not touched. */
    Stream<Promise> unjudgedPromises() {
        return kept.facts().openPromises().filter(p -> kept.promises().stream()
                .noneMatch(judged -> judged.id() == p.id()));
    }

    /** A pause has begun or ended in which the customer is not called, not even about a promise. */
    boolean changesWhoIsCalled() {
        return old().waitingFor() != now.waitingFor()
                && (NO_CALLS.contains(old().waitingFor()) || NO_CALLS.contains(now.waitingFor()));
    }

    /** The process stands elsewhere than the facts say: another wait, another end of it. */
    boolean contradictsProcess() {
        return old().waitingFor() != now.waitingFor()
                || !Objects.equals(old().waitUntil(), now.waitUntil())
                || old().position().stage() != now.position().stage();
    }
}
