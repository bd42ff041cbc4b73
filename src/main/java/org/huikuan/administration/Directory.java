package org.huikuan.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where people and their groups are kept; passwords go in and never come out. */
public interface Directory {

    /** Everybody, by login name. */
    List<Person> all();

    Optional<Person> find(String login);

    /** Creates the person, without a password, or changes names and mail address. */
    void save(String login, String firstName, String lastName, @Nullable String email);

    void setPassword(String login, String password);

    boolean passwordIsRight(String login, String password);

    /** Puts the person into these groups and out of these others; the rest stays. */
    void setGroups(String login, Set<String> into, Set<String> outOf);

    void delete(String login);

    /** How many open tasks are assigned to the person. */
    long openTasks(String login);

    /** Sessions on this node look everybody up again. */
    void changed();
}
