package org.huikuan.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.HouseDay;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Absences;
import org.huikuan.staffing.Collector;
import org.huikuan.staffing.Deciders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load of each collector of the teams that the person sees. */
@Service
public class Loads {

    private final Deciders deciders;
    private final PortfolioPeople people;
    private final LoadFigures figures;
    private final Absences absences;
    private final HouseDay day;

    Loads(Deciders deciders, PortfolioPeople people, LoadFigures figures, Absences absences, HouseDay day) {
        this.deciders = deciders;
        this.people = people;
        this.figures = figures;
        this.absences = absences;
        this.day = day;
    }

    /** By team and name. */
    @Transactional(readOnly = true)
    public List<LoadView> all() {
        Set<String> teams = deciders.teams();
        LocalDate today = day.today();
        LoadFigures.OfEverybody inHand = figures.of(teams);
        Map<String, Absence> away = new HashMap<>();
        absences.between(today, today).forEach(a -> away.put(a.collector(), a));
        return people.collectors().stream()
                .filter(c -> teams == null || c.teams().stream().anyMatch(teams::contains))
                .filter(c -> !c.isManager() || inHand.hasAny(c.user()))
                .map(c -> view(c, inHand, away.get(c.user())))
                .toList();
    }

    private static LoadView view(Collector c, LoadFigures.OfEverybody inHand, @Nullable Absence away) {
        String user = c.user();
        return new LoadView(
                user,
                c.name(),
                c.teams(),
                inHand.load(user).customers(),
                inHand.load(user).cases(),
                inHand.tasks(user).open(),
                inHand.tasks(user).due(),
                inHand.overdue(user),
                inHand.together(user),
                away == null ? null : away.until(),
                away == null ? null : away.substitute());
    }
}
