package org.huikuan.preferences;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people who log in, as the directory of users knows them. */
public interface KnownPeople {

    Optional<Person> find(String user);

    /** Everybody who is in one of the groups, by login name. */
    List<Person> inAnyOf(Collection<String> groups);

    /**
     * One of them.
     *
     * @param email null when the directory has none
     * @param groups roles and teams
     */
    record Person(String user, String name, @Nullable String email, Set<String> groups) {

        public Person {
            groups = Set.copyOf(groups);
        }
    }
}
