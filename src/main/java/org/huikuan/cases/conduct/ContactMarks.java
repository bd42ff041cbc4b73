package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.teams.Sight;

/** Contacts that were logged outside of the contact rules. */
public interface ContactMarks {

    /** Of a case, the newest first. */
    List<ContactMark> of(CaseId id);

    Optional<ContactMark> find(long id);

    /** Those that nobody has reviewed, of cases in sight, the oldest first. */
    List<Waiting> waiting(Sight sight, int most);

    void insert(ContactMark mark);

    void review(long id, LocalDate on, String by, String note);

    /** One that waits for a manager. @param caseNumber as people write it */
    record Waiting(ContactMark mark, String caseNumber, String customer, String customerName) {}
}
