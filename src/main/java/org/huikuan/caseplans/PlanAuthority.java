package org.huikuan.caseplans;

import java.util.Arrays;
import org.huikuan.cases.AllowConcession;
import org.huikuan.cases.AllowConcession.Authority;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose word a plan needs: the table of authorities to concede says it; the answers are kept with the case. */
@Component
public class PlanAuthority {

    private final CaseDecisions decisions;

    PlanAuthority(CaseDecisions decisions) {
        this.decisions = decisions;
    }

    /** Null where nothing is given up. */
    public @Nullable Role of(CaseFacts now, Offer offer) {
        if (!offer.concedes()) {
            return null;
        }
        return Arrays.stream(Authority.values())
                .filter(authority -> isAllowed(now, authority, offer))
                .findFirst()
                .map(PlanAuthority::role)
                .orElse(Role.BOARD);
    }

    private boolean isAllowed(CaseFacts now, Authority authority, Offer offer) {
        AllowConcession.Given given = new AllowConcession.Given(authority, offer.concession(), offer.points());
        return decisions.decide(now, AllowConcession.TABLE, given).out().allowed();
    }

    private static Role role(Authority authority) {
        return switch (authority) {
            case MANAGER -> Role.MANAGERS;
            case DIRECTOR -> Role.DIRECTOR;
            case GENERAL_MANAGER -> Role.GENERAL_MANAGER;
        };
    }

    /** What the authority is called. @param group of its role */
    public static Arg words(String group) {
        return group.equals(Role.MANAGERS.group())
                ? Arg.of(Authority.MANAGER)
                : Arg.code("concession-authority", group);
    }
}
