package org.huikuan.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.huikuan.shared.Role;
import org.huikuan.teams.Teams;

/** One person of each role, for tests that ask as somebody; each has the name of the role's group. */
public final class People {

    public static final String PASSWORD = "password-of-the-tests";

    private final IdentityService identity;

    public People(IdentityService identity) {
        this.identity = identity;
    }

    /** Makes whoever is missing: each role, collectors and legal being of the default team. */
    public void arrive() {
        for (Role role : Role.values()) {
            List<String> groups = new ArrayList<>(List.of(role.group()));
            if (role == Role.COLLECTORS || role == Role.LEGAL) {
                groups.add(Teams.groupOf(Teams.DEFAULT));
            }
            arrives(nameOf(role), groups.toArray(String[]::new));
        }
    }

    public void arrives(String name, String... groups) {
        if (identity.createUserQuery().userId(name).count() > 0) {
            return;
        }
        User user = identity.newUser(name);
        user.setFirstName(name);
        user.setLastName("Test");
        user.setPassword(PASSWORD);
        identity.saveUser(user);
        Arrays.stream(groups).forEach(group -> identity.createMembership(name, group));
    }

    public static String nameOf(Role role) {
        return "a-" + role.group();
    }
}
