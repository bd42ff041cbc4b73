package org.huikuan.letters;

import java.util.Set;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.TeamRule;
import org.jspecify.annotations.Nullable;

/**
 * Whose letters a person sees: those of the cases the person sees.
 *
 * @param teams team codes; null when the person sees all teams
 * @param legal whether the person sees the cases in legal action besides
 */
public record LetterSight(@Nullable Set<String> teams, boolean legal) {

    public static LetterSight of(CurrentUser user) {
        return new LetterSight(
                TeamRule.limitOf(user).orElse(null), user.groups().contains("legal"));
    }
}
