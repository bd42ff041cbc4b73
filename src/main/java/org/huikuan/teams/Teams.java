package org.huikuan.teams;

import java.util.Collection;
import java.util.Optional;

/** The teams of the house. The engine group of a team is {@code team-<code>}. */
public interface Teams {

    /** Code of the team an account belongs to when nobody said otherwise. */
    String DEFAULT = "default";

    String GROUP_PREFIX = "team-";

    Optional<Team> find(String code);

    Collection<Team> all();

    /** Creates the team, or renames it. */
    void save(Team team);

    static String groupOf(String team) {
        return GROUP_PREFIX + team;
    }
}
