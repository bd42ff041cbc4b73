package org.huikuan.cases.loop;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.Standing;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Brings cases in line with their facts: promises judged, holds ended, settled cases closed, and the processes rung
 * whose position contradicts the facts. Doing it twice changes nothing.
 */
@Service
public class CaseReview {

    private final AccountLocks locks;
    private final Facts facts;
    private final Upkeep upkeep;
    private final Moves moves;
    private final Priorities priorities;
    private final ReviewWrites writes;
    private final Bells bells;

    CaseReview(
            AccountLocks locks,
            Facts facts,
            Upkeep upkeep,
            Moves moves,
            Priorities priorities,
            ReviewWrites writes,
            Bells bells) {
        this.locks = locks;
        this.facts = facts;
        this.upkeep = upkeep;
        this.moves = moves;
        this.priorities = priorities;
        this.writes = writes;
        this.bells = bells;
    }

    /**
     * Reviews the open cases of the accounts after something outside of their processes has changed.
     *
     * @param judgeAgain whether judged promises are judged again, since money has come or gone
     * @return how many cases changed
     */
    public int after(Collection<Long> accountIds, boolean judgeAgain, Bell bell) {
        return after(accountIds, new Why(judgeAgain, false), bell);
    }

    /** Exchange rates have changed. */
    int afterRates(Collection<Long> accountIds) {
        return after(accountIds, new Why(false, true), Bell.FROM_OUTSIDE);
    }

    /** @param judgeAgain as above; @param ratesTold priorities are asked again where money is worth something else */
    private record Why(boolean judgeAgain, boolean ratesTold) {}

    private int after(Collection<Long> accountIds, Why why, Bell bell) {
        locks.lock(accountIds);
        List<Reviewed> changed = review(facts.ofOpen(accountIds), why).stream()
                .filter(Reviewed::isChanged)
                .toList();
        writes.write(changed);
        bells.prioritize(changed);
        changed.forEach(r -> bells.ring(r, bell));
        return changed.size();
    }

    /** As above, of one account, when no money has come or gone. */
    public void after(long accountId, Bell bell) {
        var unused = after(Set.of(accountId), false, bell);
    }

    /** The case's own process asks where the case stands; the process itself is not rung. */
    Standing ask(CaseId id) {
        CaseFacts known = facts.ofLocked(id);
        if (!known.kase().isOpen()) {
            return StandingRule.of(known);
        }
        Reviewed reviewed = review(Set.of(known), new Why(false, false)).get(0);
        if (reviewed.isChanged()) {
            writes.write(List.of(reviewed));
            bells.ringDependents(reviewed, Bell.FROM_OUTSIDE);
        }
        return reviewed.standing();
    }

    private List<Reviewed> review(Collection<CaseFacts> all, Why why) {
        List<Reviewed> reviewed = new ArrayList<>();
        List<Upkeep.Kept> kept = upkeep.of(all, why.judgeAgain());
        Map<Long, Long> limitationDays = moves.limitationDays(kept.stream()
                .filter(k -> isMissed(k) || isStayOver(k))
                .map(Upkeep.Kept::facts)
                .toList());
        Iterator<Upkeep.Kept> next = kept.iterator();
        all.forEach(before -> reviewed.add(reviewed(before, next.next(), limitationDays, why)));
        return reviewed;
    }

    private static boolean isMissed(Upkeep.Kept kept) {
        return kept.isMissed() && !kept.facts().isNothingOverdue();
    }

    /** Nothing pauses the case, and nothing came of the strategy in the days that it had. */
    private boolean isStayOver(Upkeep.Kept kept) {
        CaseFacts facts = kept.facts();
        return facts.insight().diagnosis() != null
                && StandingRule.of(facts) instanceof Standing.Work
                && moves.isStayOver(facts);
    }

    private Reviewed reviewed(CaseFacts before, Upkeep.Kept kept, Map<Long, Long> limitationDays, Why why) {
        StageEnd end = isMissed(kept) ? StageEnd.BROKEN : isStayOver(kept) ? StageEnd.STAY_OVER : null;
        Moves.Move move = end == null ? null : moves.after(kept.facts(), end, limitationDays);
        CaseFacts facts = move == null ? kept.facts() : kept.facts().at(move.position());
        Standing standing = StandingRule.of(facts);
        CollectionCase now = facts.kase().as(standing, before.today());
        CollectionCase driven = Driven.by(facts, now);
        Answer<Priorities.Band> band = band(before, facts, driven, why);
        return new Reviewed(
                before,
                end == StageEnd.STAY_OVER ? kept.stayOver() : kept,
                standing,
                band == null ? driven : driven.banded(band.out().priority()),
                move == null ? null : move.answer(),
                band);
    }

    /** What the priority table says now, where that may have become something else; null where nothing changes. */
    private @Nullable Answer<Priorities.Band> band(CaseFacts before, CaseFacts facts, CollectionCase now, Why why) {
        if (comparedAgain(before, now, why)) {
            return priorities.ask(facts);
        }
        if (!now.isOpen() || facts.insight().diagnosis() == null) {
            return null;
        }
        Answer<Priorities.Band> band = priorities.ask(facts);
        return band.out().priority() == now.priority() ? null : band;
    }

    /** Other rates hold than when the case got its priority. */
    private static boolean comparedAgain(CaseFacts before, CollectionCase now, Why why) {
        return now.isOpen()
                && before.kase()
                        .charge()
                        .demanded()
                        .isComparedOtherwise(now.charge().demanded(), why.ratesTold());
    }
}
