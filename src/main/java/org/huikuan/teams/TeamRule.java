package org.huikuan.teams;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.CurrentUser;

/**
 * Which accounts a person sees: collectors those of their teams, everybody whose work spans teams all of them.
 * The same rule serves tasks, lists, the case file and the API.
 */
public final class TeamRule {

    private static final Set<String> SEES_ALL_TEAMS = Set.of("managers", "finance", "credit", "camunda-admin");

    private TeamRule() {}

    /** The team codes the person is limited to; empty when the person sees all teams. */
    public static Optional<Set<String>> limitOf(CurrentUser user) {
        if (user.isSystem() || user.groups().stream().anyMatch(SEES_ALL_TEAMS::contains)) {
            return Optional.empty();
        }
        return Optional.of(user.groups().stream()
                .filter(g -> g.startsWith(Teams.GROUP_PREFIX))
                .map(g -> g.substring(Teams.GROUP_PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public static boolean sees(CurrentUser user, String team) {
        return limitOf(user).map(teams -> teams.contains(team)).orElse(true);
    }
}
