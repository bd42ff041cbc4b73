package org.huikuan.cases.loop;

import java.util.List;
import java.util.Objects;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Pause;
import org.huikuan.cases.Standing;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A case before and after a look at its facts.
 *
 * @param moved what the move table said after a promise was broken or the longest stay was over; null when neither was so
 * @param band what the priority table said once the demand could be compared or more was found out; null when nothing changed that
 */
record Reviewed(
        CaseFacts before,
        Upkeep.Kept kept,
        Standing standing,
        CollectionCase now,
        @Nullable Answer<Moves.To> moved,
        @Nullable Answer<Priorities.Band> band) {

    CollectionCase old() {
        return before.kase();
    }

    boolean isChanged() {
        return !kept.changed().isEmpty() || !now.equals(old()) || isStayOver();
    }

    /** The case has moved since it stayed longer than its strategy allows. */
    boolean isStayOver() {
        return !kept.facts().insight().equals(before.insight());
    }

    /** Pauses in force that this review has not touched. */
    List<Pause> untouched() {
        return kept.facts().inForce().filter(p -> !kept.changed().contains(p)).toList();
    }

    /** The process stands elsewhere than the facts say: another wait, another end of it. */
    boolean contradictsProcess() {
        return !old().waitingFor().equals(now.waitingFor())
                || !Objects.equals(old().waitUntil(), now.waitUntil())
                || old().position().stage() != now.position().stage();
    }
}
