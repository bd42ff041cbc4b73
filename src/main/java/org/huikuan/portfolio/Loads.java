package org.huikuan.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.RatesToday;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Absences;
import org.huikuan.staffing.Collector;
import org.huikuan.staffing.Deciders;
import org.huikuan.staffing.PersonalTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load of each collector of the teams that the person sees. */
@Service
public class Loads {

    private final Deciders deciders;
    private final PortfolioPeople people;
    private final Figures figures;
    private final Absences absences;
    private final Today today;

    Loads(Deciders deciders, PortfolioPeople people, Figures figures, Absences absences, Today today) {
        this.deciders = deciders;
        this.people = people;
        this.figures = figures;
        this.absences = absences;
        this.today = today;
    }

    /** By team and name. */
    @Transactional(readOnly = true)
    public List<LoadView> all() {
        Set<String> teams = deciders.teams();
        LocalDate day = today.date();
        Map<String, PortfolioCustomers.Load> loads = figures.customers.loads();
        Map<String, PersonalTasks.Count> tasks = figures.tasks.counts(today.end());
        Map<String, List<LoadView.Amount>> overdue = figures.sums.overdue(teams);
        RatesOn rates = figures.rates.ofTheHouse();
        Map<String, Absence> away = new HashMap<>();
        absences.between(day, day).forEach(a -> away.put(a.collector(), a));
        return people.collectors().stream()
                .filter(c -> teams == null || c.teams().stream().anyMatch(teams::contains))
                .filter(c -> !c.isManager() || loads.containsKey(c.user()) || tasks.containsKey(c.user()))
                .map(c -> view(
                        c,
                        loads.getOrDefault(c.user(), PortfolioCustomers.Load.NONE),
                        tasks.getOrDefault(c.user(), new PersonalTasks.Count(0, 0)),
                        overdue.getOrDefault(c.user(), List.of()),
                        rates,
                        away.get(c.user())))
                .toList();
    }

    private static LoadView view(
            Collector c,
            PortfolioCustomers.Load load,
            PersonalTasks.Count tasks,
            List<LoadView.Amount> overdue,
            RatesOn rates,
            @org.jspecify.annotations.Nullable Absence away) {
        return new LoadView(
                c.user(),
                c.name(),
                c.teams(),
                load.customers(),
                load.cases(),
                tasks.open(),
                tasks.due(),
                overdue,
                together(overdue, rates),
                away == null ? null : away.until(),
                away == null ? null : away.substitute());
    }

    private static LoadView.@org.jspecify.annotations.Nullable Together together(
            List<LoadView.Amount> amounts, RatesOn rates) {
        Worth worth = Worth.of(
                amounts.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                LoadView.Amount::currency, a -> new java.math.BigDecimal(a.amount()))),
                rates);
        return LoadView.Together.of(worth);
    }

    /** Where the figures come from. */
    @Service
    static class Figures {

        private final PortfolioCustomers customers;
        private final PersonalTasks tasks;
        private final LoadSums sums;
        private final RatesToday rates;

        Figures(PortfolioCustomers customers, PersonalTasks tasks, LoadSums sums, RatesToday rates) {
            this.rates = rates;
            this.customers = customers;
            this.tasks = tasks;
            this.sums = sums;
        }
    }

    /** The day of the house: the default creditor's. */
    @Service
    static class Today {

        private final Creditors creditors;
        private final BusinessDay day;

        Today(Creditors creditors, BusinessDay day) {
            this.creditors = creditors;
            this.day = day;
        }

        LocalDate date() {
            return day.today(creditors.byDefault());
        }

        java.time.Instant end() {
            Creditor house = creditors.byDefault();
            return day.startOf(house, day.today(house).plusDays(1));
        }
    }
}
