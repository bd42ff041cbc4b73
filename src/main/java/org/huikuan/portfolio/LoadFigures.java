package org.huikuan.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.HouseDay;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.staffing.PersonalTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody has in hand: customers and cases, tasks as due by the end of the day, and what is overdue. */
@Component
class LoadFigures {

    private final PortfolioCustomers customers;
    private final PersonalTasks tasks;
    private final LoadSums sums;
    private final RatesToday rates;
    private final HouseDay day;

    LoadFigures(PortfolioCustomers customers, PersonalTasks tasks, LoadSums sums, RatesToday rates, HouseDay day) {
        this.customers = customers;
        this.tasks = tasks;
        this.sums = sums;
        this.rates = rates;
        this.day = day;
    }

    /** Each asked for once, however many people there are. @param teams whose amounts count; null means all */
    OfEverybody of(@Nullable Set<String> teams) {
        return new OfEverybody(customers.loads(), tasks.counts(day.end()), sums.overdue(teams), rates.ofTheHouse());
    }

    /** By user. */
    record OfEverybody(
            Map<String, PortfolioCustomers.Load> loads,
            Map<String, PersonalTasks.Count> tasks,
            Map<String, List<LoadView.Amount>> overdue,
            RatesOn rates) {

        private static final PersonalTasks.Count NO_TASK = new PersonalTasks.Count(0, 0);

        boolean hasAny(String user) {
            return loads.containsKey(user) || tasks.containsKey(user);
        }

        PortfolioCustomers.Load load(String user) {
            return loads.getOrDefault(user, PortfolioCustomers.Load.NONE);
        }

        PersonalTasks.Count tasks(String user) {
            return tasks.getOrDefault(user, NO_TASK);
        }

        List<LoadView.Amount> overdue(String user) {
            return overdue.getOrDefault(user, List.of());
        }

        /** What is overdue, converted by the last known rates; null where all is in the currency of the house. */
        LoadView.@Nullable Together together(String user) {
            Map<String, BigDecimal> amounts = overdue(user).stream()
                    .collect(Collectors.toMap(LoadView.Amount::currency, a -> new BigDecimal(a.amount())));
            return LoadView.Together.of(Worth.of(amounts, rates));
        }
    }
}
