package org.huikuan.cases.ladder;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.Announcing;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.letters.LetterParts;
import org.springframework.stereotype.Component;

/** Letters announce a rung of growing pressure and its day (reference 2.2, rule 1), never a step back. */
@Component
class AnnouncedRungs implements Announcing {

    private final NextRungs next;
    private final Strategies strategies;

    AnnouncedRungs(NextRungs next, Strategies strategies) {
        this.next = next;
        this.strategies = strategies;
    }

    @Override
    public Map<CaseId, LetterParts.Announced> next(Collection<CaseFacts> all) {
        Map<CaseId, LetterParts.Announced> announced = new HashMap<>();
        next.of(all, strategies::of).forEach((id, next) -> {
            if (next.rung().compareTo(Rung.PL_03) > 0) {
                announced.put(id, new LetterParts.Announced(next.rung().code(), next.on()));
            }
        });
        return announced;
    }
}
