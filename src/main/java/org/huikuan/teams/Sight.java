package org.huikuan.teams;

import java.util.Map;
import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of sight: a person sees the cases of the person's teams, and legal staff the prosecuted ones besides,
 * those in legal action and of insolvent customers. Who sees a case sees its letters, papers, journal and account, on
 * every page, list, call and export.
 *
 * @param teams team codes; null when the person sees all teams
 * @param prosecuted whether the person sees prosecuted cases, whatever their team
 */
public record Sight(@Nullable Set<String> teams, boolean prosecuted) {

    /** Whoever sees everything. */
    public static final Sight ALL = new Sight(null, false);

    /** What makes case {@code c} a prosecuted one; {@code view_prosecuted_account} has the same words. */
    private static final String PROSECUTED = "(c.stage = 'legal-action' or c.waiting_for = 'insolvency')";

    private static final String PROSECUTED_ACCOUNT =
            "exists (select 1 from huikuan.view_prosecuted_account v where v.account_id = a.id)";

    public static Sight of(CurrentUser user) {
        return new Sight(TeamRule.limitOf(user).orElse(null), user.groups().contains("legal"));
    }

    /** @param isProsecuted whether the case is in legal action or its customer insolvent */
    public boolean sees(String team, boolean isProsecuted) {
        return teams == null || teams.contains(team) || (prosecuted && isProsecuted);
    }

    /** The rule as a condition on case {@code c}; adds its parameter. */
    public String ofCase(Map<String, Object> params) {
        return condition("c.team", PROSECUTED, params);
    }

    /** The rule as a condition on account {@code a}; adds its parameter. */
    public String ofAccount(Map<String, Object> params) {
        return condition("a.team", PROSECUTED_ACCOUNT, params);
    }

    private String condition(String team, String besides, Map<String, Object> params) {
        if (teams == null) {
            return "1 = 1";
        }
        if (teams.isEmpty()) {
            return prosecuted ? besides : "1 = 0";
        }
        params.put("teams", teams);
        return prosecuted ? "(" + team + " in (:teams) or " + besides + ")" : team + " in (:teams)";
    }
}
