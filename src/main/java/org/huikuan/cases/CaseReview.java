package org.huikuan.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Brings cases in line with their facts: promises judged, holds ended, settled cases closed, and the processes rung
 * whose position contradicts the facts. Doing it twice changes nothing.
 */
@Service
public class CaseReview {

    private final AccountLocks locks;
    private final Cases cases;
    private final Facts facts;
    private final Upkeep upkeep;
    private final ReviewWrites writes;
    private final Bells bells;

    CaseReview(AccountLocks locks, Cases cases, Facts facts, Upkeep upkeep, ReviewWrites writes, Bells bells) {
        this.locks = locks;
        this.cases = cases;
        this.facts = facts;
        this.upkeep = upkeep;
        this.writes = writes;
        this.bells = bells;
    }

    /**
     * Reviews the open cases of the accounts after something outside of their processes has changed.
     *
     * @param judgeAgain whether judged promises are judged again, since money has come or gone
     * @return how many cases changed
     */
    int after(Collection<Long> accountIds, boolean judgeAgain, Bell bell) {
        locks.lock(accountIds);
        Map<Long, CollectionCase> open = cases.openOf(accountIds);
        List<Reviewed> changed = facts.of(open).values().stream()
                .map(f -> review(f, judgeAgain))
                .filter(Reviewed::isChanged)
                .toList();
        writes.write(changed);
        changed.forEach(r -> bells.ring(r, bell));
        return changed.size();
    }

    int after(long accountId, Bell bell) {
        return after(Set.of(accountId), false, bell);
    }

    /** The case's own process asks where the case stands; the process itself is not rung. */
    Standing ask(CaseId id) {
        CaseFacts known = facts.of(id);
        if (locks.lock(Set.of(known.kase().accountId()))) {
            facts.forget(id);
            known = facts.of(id);
        }
        if (!known.kase().isOpen()) {
            return new Standing.Settled();
        }
        Reviewed reviewed = review(known, false);
        if (reviewed.isChanged()) {
            List<Reviewed> one = new ArrayList<>(List.of(reviewed));
            writes.write(one);
            bells.ringDependents(reviewed, Bell.FROM_OUTSIDE);
        }
        return reviewed.standing();
    }

    private Reviewed review(CaseFacts before, boolean judgeAgain) {
        Upkeep.Kept kept = upkeep.of(before, judgeAgain);
        Standing standing = StandingRule.of(kept.facts());
        CollectionCase now = before.kase().as(standing, before.today());
        return new Reviewed(before, kept, standing, Driven.by(kept.facts(), now));
    }
}
