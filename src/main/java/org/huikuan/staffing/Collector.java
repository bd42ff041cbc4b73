package org.huikuan.staffing;

import java.util.Set;

/**
 * Somebody who may be in charge of accounts.
 *
 * @param user login name
 * @param name as people call the person
 * @param teams codes of the teams the person works in
 * @param isManager managers work in all teams
 * @param isLocked cannot log in: still has what the person had, but gets nothing new
 */
public record Collector(String user, String name, Set<String> teams, boolean isManager, boolean isLocked) {

    public Collector(String user, String name, Set<String> teams, boolean isManager) {
        this(user, name, teams, isManager, false);
    }

    public boolean worksIn(String team) {
        return isManager || teams.contains(team);
    }
}
