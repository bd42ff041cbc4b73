package org.huikuan.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Computes interest on late payment for accounts. */
public interface InterestSheets {

    /**
     * One sheet an account. The rate of each item is the answer of the table {@code choose-interest} to the account's
     * contract rate and the size of both parties. Items not overdue on the day bear nothing and have no line.
     *
     * @param principals by account id
     * @param until the last day that is counted
     */
    Map<Long, InterestSheet> until(LocalDate until, Map<Long, List<Principal>> principals);
}
