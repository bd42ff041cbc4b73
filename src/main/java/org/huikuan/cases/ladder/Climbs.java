package org.huikuan.cases.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of climbs. */
public interface Climbs {

    void insert(Climb climb);

    /** Oldest first. */
    List<Climb> of(CaseId id);

    /** The day on which the case came to where it stands; empty while it stands where it began. */
    Optional<LocalDate> lastOn(CaseId id);
}
