package org.huikuan.staffing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.huikuan.ledger.Assignment;
import org.huikuan.shared.BadInput;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** Whether those who shall be in charge may be: collectors who can log in and work in a team that exists. */
@Component
class ChargeChecks {

    private final Collectors collectors;
    private final Teams teams;

    ChargeChecks(Collectors collectors, Teams teams) {
        this.collectors = collectors;
        this.teams = teams;
    }

    /** @throws BadInput naming the first collector who is none, or who does not work in the team */
    void refuseStrangers(Collection<Assignment> changes) {
        Set<String> known = new HashSet<>();
        for (Assignment a : changes) {
            if (known.add(a.team() + "\n" + a.collector())) {
                refuseStranger(a);
            }
        }
    }

    private void refuseStranger(Assignment a) {
        if (teams.find(a.team()).isEmpty()) {
            throw new BadInput("team", "no-team", a.team());
        }
        if (a.collector() != null && !collectors.exists(a.collector())) {
            throw new BadInput("collector", "no-collector", a.collector());
        }
        if (a.collector() != null && collectors.isLocked(a.collector())) {
            throw new BadInput("collector", "locked-collector", a.collector());
        }
        if (a.collector() != null && !collectors.isOf(a.collector(), a.team())) {
            throw new BadInput("collector", "not-in-team", a.collector(), a.team());
        }
    }
}
