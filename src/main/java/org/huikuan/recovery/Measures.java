package org.huikuan.recovery;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of measures. */
public interface Measures {

    Optional<Measure> find(long id);

    /** Oldest first. */
    List<Measure> of(CaseId id);

    /** Writes new measures as one batch; their ids are given by the database. */
    void insert(List<Measure> chosen);

    /** Open measures of the person are left to the collectors of their cases. */
    void disown(String person);

    /** Somebody above the manager has approved it. */
    void approved(long id, String by);

    /** Stores state and report. */
    void update(Measure reported);
}
