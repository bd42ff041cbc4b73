package org.huikuan.administration;

import java.util.Set;
import org.huikuan.security.LoginState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in.
 *
 * @param groups roles and teams, by the names of their groups
 */
public record Person(
        String login,
        String firstName,
        String lastName,
        @Nullable String email,
        Set<String> groups,
        LoginState state) {

    public Person {
        groups = Set.copyOf(groups);
    }
}
