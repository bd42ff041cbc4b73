package org.huikuan.engine;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.cases.Collectors;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** Collectors and managers as the engine's users and groups have them. */
@Component
class EngineCollectors implements Collectors {

    private final IdentityService identity;
    private final Unchecked unchecked;

    EngineCollectors(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public boolean exists(String user) {
        return isMember(user, "collectors") || isMember(user, "managers");
    }

    @Override
    public boolean isOf(String user, String team) {
        return isMember(user, Teams.groupOf(team)) || isMember(user, "managers");
    }

    private boolean isMember(String user, String group) {
        return unchecked.get(() ->
                identity.createUserQuery().userId(user).memberOfGroup(group).count() > 0);
    }
}
