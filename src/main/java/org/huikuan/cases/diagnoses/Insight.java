package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import org.huikuan.conduct.Restraint;
import org.jspecify.annotations.Nullable;

/**
 * What people have found out about the customer of a case, read with the facts of the case.
 *
 * @param diagnosis the last one; null while there is none, and of a case that has ended
 * @param restraint what may keep us from contacting the customer
 */
public record Insight(@Nullable Diagnosis diagnosis, Relation relation, Restraint restraint) {

    public static final Insight NONE = new Insight(null, Relation.UNKNOWN, Restraint.NONE);

    /** What was found; nothing while there is no diagnosis. */
    public Finding finding() {
        return diagnosis == null ? Finding.NOTHING : diagnosis.finding();
    }

    public Insight with(Diagnosis found) {
        return new Insight(found, relation, restraint);
    }

    public Insight with(Relation other) {
        return new Insight(diagnosis, other, restraint);
    }

    public Insight with(Restraint other) {
        return new Insight(diagnosis, relation, other);
    }

    /** The longest stay was over and the case has moved. */
    public Insight moved(LocalDate on) {
        return diagnosis == null ? this : with(diagnosis.moved(on));
    }
}
