package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Pause;
import org.huikuan.cases.PauseKinds;
import org.springframework.stereotype.Component;

/**
 * What the passing of days and the coming of money do to the facts of a case by themselves: each kind of pauses says it of
 * its own, for all cases together. Computes only; nothing is written here.
 */
@Component
class Upkeep {

    private final PauseKinds kinds;

    Upkeep(PauseKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * @param facts the facts after upkeep
     * @param changed pauses that were judged, have ended or lapsed, as they are now
     */
    record Kept(CaseFacts facts, List<Pause> changed) {

        /** The longest stay is over, which is so once. */
        Kept stayOver() {
            return new Kept(facts.with(facts.insight().moved(facts.today())), changed);
        }

        /** What was waited for did not come in full. */
        boolean isMissed() {
            return changed.stream().anyMatch(Pause::isMissed);
        }
    }

    /**
     * Answers for each of the facts, in their order.
     *
     * @param judgeAgain whether judged promises are judged again, since money has come or gone
     */
    List<Kept> of(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<CaseId, List<Pause>> changed = kinds.upkeep(all, judgeAgain);
        return all.stream()
                .map(f -> kept(f, changed.getOrDefault(f.kase().id(), List.of())))
                .toList();
    }

    private static Kept kept(CaseFacts facts, List<Pause> changed) {
        return new Kept(facts.withChanged(changed), changed);
    }
}
