package org.huikuan.cases.softlinks;

import java.util.EnumSet;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.strategies.Lane;
import org.huikuan.cases.strategies.Plan;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.cases.strategies.Strategies;
import org.springframework.stereotype.Component;

/** Which soft moves are right for a case: those of its strategy, thanks at any time, care where the law does not speak. */
@Component
class OfferedLinks {

    private final Strategies strategies;

    OfferedLinks(Strategies strategies) {
        this.strategies = strategies;
    }

    Set<SoftLink> of(CaseFacts now) {
        Plan plan = strategies.of(now).plan();
        Set<SoftLink> offered = EnumSet.of(SoftLink.NP_7);
        offered.addAll(plan.links());
        if (plan.lane() != Lane.LAW) {
            offered.add(SoftLink.NP_1);
        }
        return offered;
    }
}
