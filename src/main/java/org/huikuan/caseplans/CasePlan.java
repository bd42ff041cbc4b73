package org.huikuan.caseplans;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan of a case.
 *
 * @param authority group of the role whose word it needs; null when the writer's own is enough
 * @param fallback what is done when the steps fail
 * @param reviewOn when it is looked at again
 * @param decided null while it waits, and where nobody had to decide
 * @param steps in the order of their days
 */
public record CasePlan(
        long id,
        CaseId caseId,
        int version,
        CasePlanState state,
        Offer offer,
        @Nullable String authority,
        String fallback,
        LocalDate reviewOn,
        String writtenBy,
        LocalDate writtenOn,
        @Nullable Decided decided,
        List<PlannedStep> steps) {

    /** @param reason null where it was approved without words */
    public record Decided(String by, LocalDate on, @Nullable String reason) {}

    public CasePlan {
        steps = steps.stream()
                .sorted(Comparator.comparing(PlannedStep::on).thenComparing(PlannedStep::id))
                .toList();
    }

    public boolean isProposed() {
        return state == CasePlanState.PROPOSED;
    }

    /** What is done next, the late ones first. */
    public Optional<PlannedStep> next() {
        return steps.stream().filter(PlannedStep::isOpen).findFirst();
    }

    public List<PlannedStep> late(LocalDate today) {
        return steps.stream().filter(s -> s.isLate(today)).toList();
    }

    public CasePlan decided(CasePlanState now, Decided what) {
        return new CasePlan(
                id, caseId, version, now, offer, authority, fallback, reviewOn, writtenBy, writtenOn, what, steps);
    }
}
