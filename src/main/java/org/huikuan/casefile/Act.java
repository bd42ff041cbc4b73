package org.huikuan.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huikuan.cases.CaseRoles;
import org.huikuan.shared.CurrentUser;

/** What can be done from the case file by a short form; each is an act that the API has, too. */
public enum Act {
    PAPER(CaseRoles.FILING),
    DELIVERY(CaseRoles.POSTING);

    /** Whoever adds to the file overrides nobody. */
    private static final Set<Act> ADDING = Set.of(PAPER, DELIVERY);

    private final Set<String> roles;

    Act(Set<String> roles) {
        this.roles = roles;
    }

    /** The word that addresses and templates use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Act> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
    }

    /** Whether the person's role does such acts; the act itself asks again. */
    public boolean isFor(CurrentUser user) {
        return user.groups().stream().anyMatch(roles::contains);
    }

    public boolean fits(boolean open) {
        return open || ADDING.contains(this);
    }

    /** Whether the person must know what has changed since the form was opened. */
    boolean needsToKnow() {
        return !ADDING.contains(this);
    }
}
