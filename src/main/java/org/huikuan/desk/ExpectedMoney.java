package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.teams.Sight;

/** Money that customers have promised and not paid yet. */
public interface ExpectedMoney {

    /** What is left of open promises of open cases in sight, by pay day and currency, in that order. */
    List<Day> byPayDay(Sight sight);

    /**
     * Of one pay day, in one currency.
     *
     * @param payOn the day that the customers named
     * @param promises how many there are
     * @param left what they promised less what has come of it
     * @param again of that, what customers promise who have broken their word in the case before
     */
    record Day(LocalDate payOn, String currency, int promises, BigDecimal left, BigDecimal again) {}
}
