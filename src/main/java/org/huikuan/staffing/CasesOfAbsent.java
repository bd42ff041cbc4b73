package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.cases.CaseTurns;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.springframework.stereotype.Component;

/** The open cases whose stand-in may be another one, since somebody's absence has changed. */
@Component
class CasesOfAbsent {

    private final Absences absences;
    private final Cases cases;
    private final CaseTurns turns;
    private final StandIns standIns;

    CasesOfAbsent(Absences absences, Cases cases, CaseTurns turns, StandIns standIns) {
        this.absences = absences;
        this.cases = cases;
        this.turns = turns;
        this.standIns = standIns;
    }

    /** The person's cases, and those of everybody who is away: who stands in for them may be the person. */
    void refresh(String person, LocalDate day) {
        TreeSet<String> concerned = new TreeSet<>(Set.of(person));
        absences.between(day, day).forEach(a -> concerned.add(a.collector()));
        standIns.refresh(lockedOf(concerned), day);
    }

    private List<CollectionCase> lockedOf(Collection<String> people) {
        List<Long> accounts = people.stream()
                .flatMap(p -> cases.accountsOf(p).stream())
                .sorted()
                .toList();
        turns.lock(accounts);
        return cases.openOf(accounts).values().stream()
                .filter(c -> people.contains(c.collector()))
                .toList();
    }
}
