package org.huikuan.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.shared.Sentence;
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

    /** Case plans that wait for a manager's word, the oldest first. */
    List<Plan> plans(int most);

    /** Letters in the state; counting stops at {@link #MOST_COUNTED}. */
    int letters(String state);

    /** Open cases by who does them, the heaviest load first. */
    List<Load> load(LocalDate today);

    /** Why mail does not leave; null while it does. */
    @Nullable
    Sentence mailTrouble();

    /** @param since the day on which it should have moved */
    record Stuck(
            String number,
            String customerName,
            String stage,
            String waitingFor,
            LocalDate since,
            @Nullable String doneBy) {}

    record Broken(String number, String customerName, BigDecimal amount, String currency, LocalDate payOn, int level) {}

    /** A plan that concedes something, as a collector has written it. */
    record Plan(String number, String customerName, int version, String writtenBy, LocalDate writtenOn) {}

    /**
     * The load of one person.
     *
     * @param person null for cases that nobody does
     * @param demand what may be demanded, one sum for each currency of a creditor; other money is converted by the last
     *     known rates, and left out where there is none
     * @param rateOn day of the oldest rate in the sums; null: nothing was converted
     * @param lacking cases of which something is left out for want of a rate
     * @param own what was converted or left out, in its own currency
     * @param due acts that may be done today
     * @param late acts that should have been done before
     */
    record Load(
            @Nullable String person,
            long cases,
            List<Sum> demand,
            @Nullable LocalDate rateOn,
            long lacking,
            Map<String, BigDecimal> own,
            long due,
            long late) {

        /** Together with the same person's load for creditors of another currency. */
        public Load with(Load other) {
            return new Load(
                    person,
                    cases + other.cases,
                    Stream.concat(demand.stream(), other.demand.stream()).toList(),
                    rateOn == null || other.rateOn != null && other.rateOn.isBefore(rateOn) ? other.rateOn : rateOn,
                    lacking + other.lacking,
                    own,
                    due + other.due,
                    late + other.late);
        }
    }

    /** Whole units of the currency. */
    record Sum(String currency, long amount) {}
}
