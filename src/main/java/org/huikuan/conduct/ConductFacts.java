package org.huikuan.conduct;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What keeps the house from contacting customers; a fact is ended, never removed. */
public interface ConductFacts {

    /** All of an account, the newest first. */
    List<ConductFact> of(long accountId);

    /** By account, those that nobody has ended, the oldest first. */
    Map<Long, List<ConductFact>> standing(Collection<Long> accountIds);

    Optional<ConductFact> find(long id);

    ConductFact insert(ConductFact fact);

    /** It holds no more from this day on. */
    void end(long id, LocalDate on, String by, String note);
}
