package org.huikuan.teams;

/** Where people are put into teams: the groups that tasks are offered to. */
public interface TeamGroups {

    /** Creates the group of the team, or renames it. */
    void save(Team team);
}
