package org.huikuan.engine.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.golive.Staff;
import org.springframework.stereotype.Component;

/** Counts the engine's users by group; one question a group, of which there are a dozen. */
@Component
class CamundaStaff implements Staff {

    private static final List<String> IN_TEAMS = List.of("collectors");

    private final IdentityService identity;
    private final Unchecked unchecked;

    CamundaStaff(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public Map<String, Long> usersByGroup() {
        Map<String, Long> users = new HashMap<>();
        for (Group group : unchecked.get(() -> identity.createGroupQuery().list())) {
            users.put(group.getId(), (long) members(group.getId()).size());
        }
        return users;
    }

    @Override
    public long withoutTeam() {
        Set<String> people = new HashSet<>();
        IN_TEAMS.forEach(g -> people.addAll(members(g)));
        for (Group group : unchecked.get(() -> identity.createGroupQuery().list())) {
            if (group.getId().startsWith("team-")) {
                people.removeAll(members(group.getId()));
            }
        }
        return people.size();
    }

    private List<String> members(String group) {
        return unchecked
                .get(() -> identity.createUserQuery().memberOfGroup(group).list())
                .stream()
                .map(User::getId)
                .toList();
    }
}
