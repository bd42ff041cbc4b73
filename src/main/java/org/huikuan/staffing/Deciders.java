package org.huikuan.staffing;

import java.util.Set;
import org.huikuan.cases.CaseRoles;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.teams.TeamRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides who works on what: managers and administrators, each for the teams that they see. */
@Component
public class Deciders {

    private final CurrentUser user;

    Deciders(CurrentUser user) {
        this.user = user;
    }

    /** @throws NotAllowed when the person is no manager and no administrator */
    public void require() {
        if (!user.isSystem() && user.groups().stream().noneMatch(CaseRoles.DECIDING::contains)) {
            throw new NotAllowed("other-role");
        }
    }

    /**
     * @return the teams the person is limited to; null when there is no limit
     * @throws NotAllowed when the person is no manager and no administrator
     */
    public @Nullable Set<String> teams() {
        require();
        return TeamRule.limitOf(user).orElse(null);
    }

    /** Whether the person may see the accounts of the team. */
    boolean sees(String team) {
        return TeamRule.sees(user, team);
    }

    /** Login name. */
    public String id() {
        return user.id();
    }
}
