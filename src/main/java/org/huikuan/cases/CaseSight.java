package org.huikuan.cases;

import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.TeamRule;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a person sees: those of the person's teams, and for legal staff those in legal action and of insolvent
 * customers besides.
 *
 * @param teams team codes; null when the person sees all teams
 * @param prosecuted whether the person sees the cases in legal action, whatever their team
 */
public record CaseSight(@Nullable Set<String> teams, boolean prosecuted) {

    public static CaseSight of(CurrentUser user) {
        return new CaseSight(TeamRule.limitOf(user).orElse(null), user.groups().contains("legal"));
    }

    boolean sees(CollectionCase kase) {
        return teams == null || teams.contains(kase.team()) || (prosecuted && kase.isProsecuted());
    }
}
