package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.cases.Cases;
import org.huikuan.staffing.WrongAbsence.Finds;
import org.huikuan.staffing.WrongAbsence.What;
import org.springframework.stereotype.Component;

/** Whether an absence goes together with the others: nobody is away twice, and on each day somebody is there. */
@Component
class AbsenceChecks {

    private final Absences absences;
    private final Cases cases;
    private final Collectors collectors;

    AbsenceChecks(Absences absences, Cases cases, Collectors collectors) {
        this.absences = absences;
        this.cases = cases;
        this.collectors = collectors;
    }

    /** @throws WrongAbsence when it does not */
    void check(Absence wanted) {
        Finds wrong = new Finds();
        List<Absence> others = absences.between(wanted.from(), wanted.until()).stream()
                .filter(a -> a.id() != wanted.id())
                .toList();
        others.stream()
                .filter(a -> a.collector().equals(wanted.collector()))
                .findFirst()
                .ifPresent(a -> wrong.add(
                        "from",
                        What.AWAY_ALREADY,
                        a.collector(),
                        a.from().toString(),
                        a.until().toString(),
                        a.substitute()));
        if (wrong.isEmpty()) {
            checkChain(wanted, others, wrong);
        }
        checkTeams(wanted, wrong);
        wrong.check();
    }

    boolean isPossible(Absence wanted) {
        try {
            check(wanted);
            return true;
        } catch (WrongAbsence impossible) {
            return false;
        }
    }

    /** Who stands in may be away and replaced in turn; but the way must end with somebody who is there. */
    private static void checkChain(Absence wanted, List<Absence> others, Finds wrong) {
        TreeSet<LocalDate> turns = new TreeSet<>(Set.of(wanted.from()));
        others.stream().map(Absence::from).filter(d -> d.isAfter(wanted.from())).forEach(turns::add);
        for (LocalDate day : turns) {
            Map<String, String> direct = new HashMap<>();
            others.stream()
                    .filter(a -> !a.from().isAfter(day) && !a.until().isBefore(day))
                    .forEach(a -> direct.put(a.collector(), a.substitute()));
            Set<String> passed = new HashSet<>(Set.of(wanted.collector()));
            String current = wanted.substitute();
            while (current != null) {
                if (!passed.add(current)) {
                    wrong.add("substitute", What.CHAIN, wanted.substitute(), day.toString(), wanted.collector());
                    return;
                }
                current = direct.get(current);
            }
        }
    }

    /** Tasks are open to teams only: somebody from outside could not do them. */
    private void checkTeams(Absence wanted, Finds wrong) {
        List<Collector> people = collectors.all();
        Set<String> teams = new TreeSet<>();
        people.stream().filter(c -> c.user().equals(wanted.collector())).forEach(c -> teams.addAll(c.teams()));
        cases.openOf(cases.accountsOf(wanted.collector())).values().forEach(k -> teams.add(k.team()));
        people.stream().filter(c -> c.user().equals(wanted.substitute())).forEach(c -> teams.stream()
                .filter(t -> !c.worksIn(t))
                .findFirst()
                .ifPresent(t -> wrong.add("substitute", What.NOT_IN_TEAM, c.user(), t, wanted.collector())));
    }
}
