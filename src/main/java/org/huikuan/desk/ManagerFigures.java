package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a manager looks at. */
public interface ManagerFigures {

    /** Counting stops here. */
    int MOST_COUNTED = 1000;

    /** Open cases whose act was due, or whose wait was over, before the day; the longest standing first. */
    List<Stuck> stuck(LocalDate before, int most);

    int countStuck(LocalDate before);

    /** Promises broken since the day in cases that are open, the largest first. */
    List<Broken> broken(LocalDate since, int most);

    /** Letters in the state; counting stops at {@link #MOST_COUNTED}. */
    int letters(String state);

    /** Open cases by who does them, the heaviest load first. */
    List<Load> load(LocalDate today);

    /** Why mail does not leave; null while it does. */
    @Nullable
    String mailTrouble();

    /** @param since the day on which it should have moved */
    record Stuck(
            String number,
            String customerName,
            String stage,
            String waitingFor,
            LocalDate since,
            @Nullable String doneBy) {}

    record Broken(String number, String customerName, BigDecimal amount, String currency, LocalDate payOn, int level) {}

    /**
     * The load of one person.
     *
     * @param person null for cases that nobody does
     * @param demand what may be demanded, in whole units of the creditor's currency; other currencies are converted by the last
     *     known rate, and left out where none is known
     * @param due acts that may be done today
     * @param late acts that should have been done before
     */
    record Load(@Nullable String person, long cases, long demand, long due, long late) {}
}
