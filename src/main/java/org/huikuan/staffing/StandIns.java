package org.huikuan.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.loop.CaseHands;
import org.springframework.stereotype.Component;

/** Gives the tasks of absent collectors to their substitutes, and back when they return. */
@Component
class StandIns {

    private final Absences absences;
    private final org.huikuan.staffing.Collectors people;
    private final CaseHands hands;

    StandIns(Absences absences, org.huikuan.staffing.Collectors people, CaseHands hands) {
        this.absences = absences;
        this.hands = hands;
        this.people = people;
    }

    /** The cases, each with who stands in on the day: nobody, where the substitute cannot log in any more. */
    List<CollectionCase> on(Collection<CollectionCase> wanted, LocalDate day) {
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
    void refresh(Collection<CollectionCase> open, LocalDate day) {
        List<CollectionCase> changed = new ArrayList<>(on(open, day));
        changed.removeAll(open);
        hands.standIn(changed, open);
    }
}
