package org.huikuan.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.teams.Absences;
import org.springframework.stereotype.Component;

/** Gives the tasks of absent collectors to their substitutes, and back when they return. */
@Component
class StandIns {

    private final Cases cases;
    private final Absences absences;
    private final Facts facts;
    private final CaseFlow flow;

    StandIns(Cases cases, Absences absences, Facts facts, CaseFlow flow) {
        this.cases = cases;
        this.absences = absences;
        this.facts = facts;
        this.flow = flow;
    }

    /** The cases, each with who stands in on the day. */
    List<CollectionCase> on(Collection<CollectionCase> wanted, LocalDate day) {
        Map<String, String> found = absences.standIns(
                wanted.stream()
                        .map(CollectionCase::collector)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                day);
        return wanted.stream()
                .map(c -> c.collector() == null ? c.stoodInBy(null) : c.stoodInBy(found.get(c.collector())))
                .toList();
    }

    /** Brings the open cases in line with who is away on the day; their accounts' rows are locked. */
    void refresh(Collection<CollectionCase> open, LocalDate day) {
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
