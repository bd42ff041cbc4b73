package org.huikuan.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.portfolio.PortfolioCustomers.Load;
import org.huikuan.staffing.Collector;

/**
 * Deals customers to whoever of a team has least to do: fewest open cases, then fewest customers, then by name. What
 * was dealt counts at once, so that one round spreads evenly. Managers and people who are away get nothing, as long as
 * somebody else is there; who cannot log in gets nothing at all.
 */
final class Dealing {

    private final PortfolioPeople.Known people;
    private final Map<String, Load> loads;
    private final Set<String> away;
    private final Set<String> without;

    /** @param without people who get nothing in any case, such as a leaver */
    Dealing(PortfolioPeople.Known people, Map<String, Load> loads, Set<String> away, Set<String> without) {
        this.people = people;
        this.loads = new HashMap<>(loads);
        this.away = away;
        this.without = without;
    }

    Optional<String> next(String team, boolean withCase) {
        List<Collector> able = people.collectors().values().stream()
                .filter(c -> !c.isManager() && !c.isLocked() && c.worksIn(team) && !without.contains(c.user()))
                .toList();
        List<Collector> there =
                able.stream().filter(c -> !away.contains(c.user())).toList();
        Optional<String> chosen = (there.isEmpty() ? able : there)
                .stream()
                        .min(Comparator.comparingInt((Collector c) -> load(c).cases())
                                .thenComparingInt(c -> load(c).customers())
                                .thenComparing(Collector::user))
                        .map(Collector::user);
        chosen.ifPresent(c -> count(c, withCase));
        return chosen;
    }

    /** Somebody else has chosen the person; it counts as well. */
    void count(String collector, boolean withCase) {
        Load before = loads.getOrDefault(collector, Load.NONE);
        loads.put(collector, new Load(before.customers() + 1, before.cases() + (withCase ? 1 : 0)));
    }

    private Load load(Collector collector) {
        return loads.getOrDefault(collector.user(), Load.NONE);
    }
}
