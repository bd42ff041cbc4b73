package org.huikuan.engine.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.huikuan.staffing.Collector;
import org.huikuan.staffing.Collectors;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collectors and managers as the engine's users and groups have them. */
@Component
class CamundaCollectors implements Collectors {

    private static final String COLLECTORS = "collectors";
    private static final String MANAGERS = "managers";

    private final IdentityService identity;
    private final LoginStates states;
    private final Unchecked unchecked;

    CamundaCollectors(IdentityService identity, LoginStates states, Unchecked unchecked) {
        this.identity = identity;
        this.states = states;
        this.unchecked = unchecked;
    }

    @Override
    public boolean exists(String user) {
        return isMember(user, COLLECTORS) || isMember(user, MANAGERS);
    }

    @Override
    public boolean isLocked(String user) {
        return states.of(user).locked();
    }

    @Override
    public boolean isOf(String user, String team) {
        return isMember(user, Teams.groupOf(team)) || isMember(user, MANAGERS);
    }

    /** One question a group, however many people there are. */
    @Override
    public List<Collector> all() {
        Map<String, LoginState> stateOf = states.all();
        return unchecked.get(() -> {
            Map<String, User> people = new HashMap<>();
            members(COLLECTORS).forEach(u -> people.put(u.getId(), u));
            List<User> managers = members(MANAGERS);
            managers.forEach(u -> people.put(u.getId(), u));
            Set<String> managing =
                    new HashSet<>(managers.stream().map(User::getId).toList());
            Map<String, Set<String>> teams = teams(people.keySet());
            return people.values().stream()
                    .map(u -> new Collector(
                            u.getId(),
                            name(u),
                            teams.getOrDefault(u.getId(), Set.of()),
                            managing.contains(u.getId()),
                            stateOf.getOrDefault(u.getId(), LoginState.NORMAL).locked()))
                    .sorted(Comparator.comparing(Collector::user))
                    .toList();
        });
    }

    private Map<String, Set<String>> teams(Set<String> people) {
        Map<String, Set<String>> teams = new HashMap<>();
        List<String> groups = new ArrayList<>();
        identity.createGroupQuery().list().forEach(g -> groups.add(g.getId()));
        groups.stream().filter(g -> g.startsWith(Teams.GROUP_PREFIX)).forEach(g -> members(g).stream()
                .filter(u -> people.contains(u.getId()))
                .forEach(u -> teams.computeIfAbsent(u.getId(), k -> new HashSet<>())
                        .add(g.substring(Teams.GROUP_PREFIX.length()))));
        return teams;
    }

    private List<User> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).list();
    }

    private static String name(User user) {
        String name = String.join(
                " ",
                Stream.of(user.getFirstName(), user.getLastName())
                        .filter(CamundaCollectors::isWritten)
                        .toList());
        return name.isEmpty() ? user.getId() : name;
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private boolean isMember(String user, String group) {
        return unchecked.get(() ->
                identity.createUserQuery().userId(user).memberOfGroup(group).count() > 0);
    }
}
