package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.cases.CaseId;

/** The rows of diagnoses. */
public interface Diagnoses {

    /** All of a case with their sources, the newest first. */
    List<Diagnosis> of(CaseId id);

    /** The sources of one. */
    List<Source> sourcesOf(long diagnosisId);

    /** It is the case's diagnosis from now on. */
    Diagnosis insert(Diagnosis diagnosis);

    /** The longest stay of these is over, and their cases have moved. */
    void moved(Collection<Diagnosis> diagnoses);

    /** What the customer of the account means to us from now on. */
    void rate(long accountId, Relation relation, String by, LocalDate on);
}
