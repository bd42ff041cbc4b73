package org.huikuan.cases.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.cases.loop.TaskMove;
import org.huikuan.teams.Absences;
import org.springframework.stereotype.Component;

/** Gives the tasks of absent collectors to their substitutes, and back when they return. */
@Component
public class StandIns {

    private final Cases cases;
    private final Absences absences;
    private final Facts facts;
    private final CaseFlow flow;
    private final org.huikuan.cases.staffing.Collectors people;

    StandIns(Cases cases, Absences absences, Facts facts, CaseFlow flow, org.huikuan.cases.staffing.Collectors people) {
        this.cases = cases;
        this.absences = absences;
        this.facts = facts;
        this.flow = flow;
        this.people = people;
    }

    /** The cases, each with who stands in on the day: nobody, where the substitute cannot log in any more. */
    public List<CollectionCase> on(Collection<CollectionCase> wanted, LocalDate day) {
        Map<String, String> found = absences.standIns(
                wanted.stream()
                        .map(CollectionCase::collector)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                day);
        Set<String> locked =
                found.values().stream().distinct().filter(people::isLocked).collect(Collectors.toSet());
        return wanted.stream()
                .map(c -> {
                    String standIn = c.collector() == null ? null : found.get(c.collector());
                    return c.stoodInBy(standIn == null || locked.contains(standIn) ? null : standIn);
                })
                .toList();
    }

    /** Brings the open cases in line with who is away on the day; their accounts' rows are locked. */
    public void refresh(Collection<CollectionCase> open, LocalDate day) {
        List<CollectionCase> changed = new ArrayList<>(on(open, day));
        changed.removeAll(open);
        write(changed, open);
    }

    /** Writes who is in charge from now on, and moves the tasks. */
    void write(Collection<CollectionCase> changed, Collection<CollectionCase> before) {
        if (changed.isEmpty()) {
            return;
        }
        Map<CaseId, CollectionCase> old =
                before.stream().collect(Collectors.toMap(CollectionCase::id, Function.identity()));
        cases.update(changed);
        changed.forEach(c -> facts.forget(c.id()));
        flow.reassigned(changed.stream()
                .map(c -> TaskMove.of(Objects.requireNonNull(old.get(c.id())), c))
                .toList());
    }
}
