package org.huikuan.letters;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letters as rows: ordering, releasing, striking, cancelling, finding. Sending them is the {@link Outbox}'s. */
public interface LetterRegister {

    /** Those of the orders that are not in the register yet. */
    List<LetterOrder> missing(Collection<LetterOrder> orders);

    void insert(Collection<Draft> drafts);

    List<Letter> ofCase(long caseId);

    Optional<Letter> find(long caseId, String stage, String step, int attempt, LetterCode code);

    /** Cancels what has not left of the cases, letters just being sent apart. @return what was cancelled */
    List<Cancelled> cancelUnsent(Collection<Long> caseIds, String why, String by, Instant at);

    /** Letters of the cases that were cancelled for this reason, thanks apart. */
    List<Letter> cancelledFor(Collection<Long> caseIds, String why);

    /** Cancelled letters are on their way again, to be made anew. @param state for release or queued */
    void reinstate(Collection<Long> ids, LetterState state);

    /** Decides about letters that wait for release. @return how many of them did */
    int decide(Collection<Long> ids, LetterState state, @Nullable String reason, String by, Instant at);

    Set<Long> thanked(Collection<Long> caseIds);

    /** @param made whether its document was made already */
    record Cancelled(long accountId, long caseId, LetterCode code, boolean made) {}

    /** A letter before it is in the register. */
    record Draft(LetterOrder order, LetterState state, String language, LetterWay way, String by, Instant at) {}
}
