package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is away, and who stands in. */
public interface Absences {

    Absence insert(Absence absence, String recordedBy);

    Optional<Absence> find(long id);

    /** The absence ends with that day. */
    void end(long id, LocalDate until);

    /** Somebody else stands in. */
    void standIn(long id, String substitute);

    /** Never began: it is taken back. */
    void remove(long id);

    /** Absences that are not over on the day, the earliest first. */
    List<Absence> notOver(LocalDate day);

    /** Absences of which at least one day lies between the two, the earliest first. */
    List<Absence> between(LocalDate from, LocalDate until);

    /** Who stands in on the day, by login name of who is away; a substitute who is away is replaced in turn. */
    Map<String, String> standIns(Collection<String> collectors, LocalDate day);
}
