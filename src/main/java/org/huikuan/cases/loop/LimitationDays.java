package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.Map;
import org.huikuan.cases.CaseFacts;

/** Who knows what interrupted the limitation of a case's items says how many days are left. */
public interface LimitationDays {

    /** Days that stand for "no period runs": a court or body has it, or nothing is overdue. */
    long NONE_RUNS = 9_999;

    /**
     * The fewest days left of any overdue item whose period has not ended; negative when every one has. By case id, all
     * in a fixed number of questions.
     */
    Map<Long, Long> left(Collection<CaseFacts> all);
}
