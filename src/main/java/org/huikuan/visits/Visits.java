package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.jspecify.annotations.Nullable;

/** The rows of visits. */
public interface Visits {

    /** Keeps a planned visit with its preparations and the manager's plan. */
    Visit insert(Visit visit);

    /** Another day, agreed on the phone. */
    void moved(long id, Appointment appointment, @Nullable LocalDate callOn, LocalDate reportBy);

    void called(long id, Visit.Call call);

    /** @param promiseId the promise that the papers prove; null when there is none */
    void reported(long id, VisitReport report, @Nullable Long promiseId);

    void debriefed(long id, VisitDebrief debrief);

    /** Somebody above the manager has approved the concession of the plan. */
    void approved(long id, String by);

    /** The concession of the plan was refused: the house gives up nothing. */
    void refused(long id);

    /** Oldest first. */
    List<Visit> of(CaseId id);

    Optional<Visit> latest(CaseId id, Stage stage);
}
