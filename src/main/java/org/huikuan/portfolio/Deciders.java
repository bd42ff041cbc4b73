package org.huikuan.portfolio;

import java.util.Set;
import org.huikuan.cases.CaseRoles;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.teams.TeamRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may look at portfolios and change them, and of which teams. */
@Component
class Deciders {

    private final CurrentUser user;

    Deciders(CurrentUser user) {
        this.user = user;
    }

    /**
     * @return the teams the person is limited to; null when there is no limit
     * @throws NotAllowed when the person is no manager and no administrator
     */
    @Nullable
    Set<String> teams() {
        if (!user.isSystem() && user.groups().stream().noneMatch(CaseRoles.DECIDING::contains)) {
            throw new NotAllowed("other-role");
        }
        return TeamRule.limitOf(user).orElse(null);
    }

    String id() {
        return user.id();
    }
}
