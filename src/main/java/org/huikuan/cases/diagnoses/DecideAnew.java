package org.huikuan.cases.diagnoses;

import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Facts;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.strategy.Decisions;
import org.springframework.stereotype.Component;

/** The strategy of what is known from now on, kept with its sentence. */
@Component
class DecideAnew {

    private final Facts facts;
    private final Strategies strategies;
    private final Decisions decisions;

    DecideAnew(Facts facts, Strategies strategies, Decisions decisions) {
        this.facts = facts;
        this.strategies = strategies;
        this.decisions = decisions;
    }

    void of(CaseFacts after) {
        facts.prime(Set.of(after));
        if (after.insight().diagnosis() != null) {
            decisions.keep(
                    Map.of(after.kase().id().value(), strategies.of(after).answer()));
        }
    }
}
