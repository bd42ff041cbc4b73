package org.huikuan.engine.people;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.huikuan.engine.Unchecked;
import org.huikuan.teams.Team;
import org.huikuan.teams.TeamGroups;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** The engine group of a team is {@code team-<code>}. */
@Component
class CamundaTeamGroups implements TeamGroups {

    private final IdentityService identity;
    private final Unchecked unchecked;

    CamundaTeamGroups(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public void save(Team team) {
        unchecked.run(() -> saveInEngine(team));
    }

    private void saveInEngine(Team team) {
        String id = Teams.groupOf(team.code());
        Group group = identity.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identity.newGroup(id);
            group.setType("TEAM");
        } else if (team.name().equals(group.getName())) {
            return;
        }
        group.setName(team.name());
        identity.saveGroup(group);
    }
}
