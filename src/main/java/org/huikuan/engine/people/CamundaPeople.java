package org.huikuan.engine.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.engine.Unchecked;
import org.huikuan.preferences.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's users, with their names and mail addresses. */
@Component
class CamundaPeople implements KnownPeople {

    private final IdentityService identity;
    private final Unchecked unchecked;

    CamundaPeople(IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    @Override
    public Optional<Person> find(String user) {
        return unchecked.get(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(user).singleResult())
                .map(this::person));
    }

    @Override
    public List<Person> inAnyOf(Collection<String> groups) {
        return unchecked.get(() -> {
            Map<String, User> users = new TreeMap<>();
            groups.forEach(group -> identity.createUserQuery()
                    .memberOfGroup(group)
                    .list()
                    .forEach(user -> users.put(user.getId(), user)));
            return users.values().stream().map(this::person).toList();
        });
    }

    private Person person(User user) {
        String name = (text(user.getFirstName()) + " " + text(user.getLastName())).strip();
        String email = text(user.getEmail());
        return new Person(
                user.getId(),
                name.isEmpty() ? user.getId() : name,
                email.contains("@") ? email : null,
                identity.createGroupQuery().groupMember(user.getId()).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
