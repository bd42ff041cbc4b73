package org.huikuan.engine.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.administration.Directory;
import org.huikuan.administration.Person;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.LoginState;
import org.huikuan.security.LoginStates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's users, with what we know of their logins. */
@Component
class CamundaDirectory implements Directory {

    private final IdentityService identity;
    private final TaskService tasks;
    private final CamundaUserDirectory users;
    private final LoginStates states;
    private final Unchecked unchecked;

    CamundaDirectory(
            IdentityService identity,
            TaskService tasks,
            CamundaUserDirectory users,
            LoginStates states,
            Unchecked unchecked) {
        this.identity = identity;
        this.tasks = tasks;
        this.users = users;
        this.states = states;
        this.unchecked = unchecked;
    }

    @Override
    public List<Person> all() {
        Map<String, LoginState> stateOf = states.all();
        return unchecked.get(() -> {
            Map<String, Set<String>> groupsOf = groupsByUser();
            return identity.createUserQuery().orderByUserId().asc().list().stream()
                    .map(user -> person(
                            user,
                            groupsOf.getOrDefault(user.getId(), Set.of()),
                            stateOf.getOrDefault(user.getId(), LoginState.NORMAL)))
                    .toList();
        });
    }

    /** A query for each group, of which there are few, and none for each user. */
    private Map<String, Set<String>> groupsByUser() {
        Map<String, Set<String>> groupsOf = new HashMap<>();
        for (Group group : identity.createGroupQuery().list()) {
            identity.createUserQuery().memberOfGroup(group.getId()).list().forEach(user -> groupsOf.computeIfAbsent(
                            user.getId(), id -> new HashSet<>())
                    .add(group.getId()));
        }
        return groupsOf;
    }

    @Override
    public Optional<Person> find(String login) {
        return unchecked.get(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(login).singleResult())
                .map(user -> person(user, groupsOf(login), states.of(login))));
    }

    private Set<String> groupsOf(String login) {
        return identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static Person person(User user, Set<String> groups, LoginState state) {
        return new Person(
                user.getId(),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                Objects.requireNonNullElse(user.getLastName(), ""),
                user.getEmail(),
                groups,
                state);
    }

    @Override
    public void save(String login, String firstName, String lastName, @Nullable String email) {
        unchecked.run(() -> {
            User known = identity.createUserQuery().userId(login).singleResult();
            User user = known == null ? identity.newUser(login) : known;
            user.setFirstName(firstName);
            user.setLastName(lastName);
            setEmail(user, email);
            identity.saveUser(user);
        });
    }

    @SuppressWarnings("NullAway") // the engine takes null for no address, its signature does not say so
    private static void setEmail(User user, @Nullable String email) {
        user.setEmail(email);
    }

    @Override
    public void setPassword(String login, String password) {
        unchecked.run(() -> {
            User user = identity.createUserQuery().userId(login).singleResult();
            user.setPassword(password);
            identity.saveUser(user);
        });
    }

    @Override
    public boolean passwordIsRight(String login, String password) {
        return users.passwordIsRight(login, password);
    }

    @Override
    public void setGroups(String login, Set<String> into, Set<String> outOf) {
        unchecked.run(() -> {
            Set<String> now = groupsOf(login);
            into.stream().filter(g -> !now.contains(g)).forEach(g -> identity.createMembership(login, g));
            outOf.stream().filter(now::contains).forEach(g -> identity.deleteMembership(login, g));
        });
    }

    @Override
    public void delete(String login) {
        unchecked.run(() -> identity.deleteUser(login));
    }

    @Override
    public long openTasks(String login) {
        return unchecked.get(() -> tasks.createTaskQuery().taskAssignee(login).count());
    }

    @Override
    public void changed() {
        users.changed();
    }
}
