package org.huikuan.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the coaching queue. */
public interface CoachingRegister {

    /** A visit that ended badly. */
    void visit(Experience of, long visitId, CoachingCause cause, @Nullable String said);

    /** What the person says who looks back on a visit, beside what waits of it; by itself when nothing waits. */
    void review(Experience of, long visitId, SelfReview review);

    /** A technique that was refused, once for each customer, person and day. */
    void refused(Experience of, String technique);

    /** @return false when it was advised already */
    boolean advise(long id, String advice, String by, Instant at);

    Optional<CoachingItem> find(long id);

    /** Those who ask for help first, then the oldest. @param person null for everybody's */
    List<CoachingItem> open(@Nullable String person, int most);

    /** The newest advice first. @param person null for everybody's */
    List<CoachingItem> advised(@Nullable String person, int most);
}
