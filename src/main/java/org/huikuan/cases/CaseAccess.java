package org.huikuan.cases;

import java.util.Set;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.Sight;
import org.huikuan.teams.TeamRule;
import org.springframework.stereotype.Component;

/** Who may see a case and act on it; a case of another team does not exist for the person. */
@Component
public class CaseAccess {

    private final Cases cases;
    private final Facts facts;
    private final CurrentUser user;

    CaseAccess(Cases cases, Facts facts, CurrentUser user) {
        this.cases = cases;
        this.facts = facts;
        this.user = user;
    }

    /** The case, when the person may see it: of one of the person's teams, or in legal action for legal staff. */
    public CollectionCase visible(CaseId id) {
        return visible(id, new NotFound("no-case", id));
    }

    /**
     * As {@link #visible(CaseId)}.
     *
     * @param unknown what is said of a case that the person does not see
     */
    public CollectionCase visible(CaseId id, NotFound unknown) {
        return cases.find(id).filter(kase -> kase.isSeenBy(Sight.of(user))).orElseThrow(() -> unknown);
    }

    /**
     * The facts of an open case the person may act on, the account's row locked first.
     *
     * @throws Conflict when the case has ended meanwhile
     */
    public CaseFacts forAct(CaseId id, Set<String> roles) {
        CaseFacts now = forLateAct(id, roles);
        if (!now.kase().isOpen()) {
            throw new Conflict("case-over", now.kase().status(), now.kase().closedOn(), id);
        }
        return now;
    }

    /**
     * As {@link #forAct}, of a case that somebody names by something of it: what belongs to another team does not exist
     * for the person, and the answer does not tell whose it is.
     *
     * @param unknown what is said of something that does not exist at all
     */
    public CaseFacts forActOn(CaseId id, Set<String> roles, NotFound unknown) {
        return forAct(visible(id, unknown).id(), roles);
    }

    /** As {@link #forAct}, for what is still to be done when the case has ended. */
    public CaseFacts forLateAct(CaseId id, Set<String> roles) {
        require(roles);
        CaseFacts now = facts.ofLocked(id);
        if (!now.kase().isSeenBy(Sight.of(user))) {
            throw new NotFound("no-case", id);
        }
        return now;
    }

    public void require(Set<String> roles) {
        if (!user.isSystem() && user.groups().stream().noneMatch(roles::contains)) {
            throw new NotAllowed("other-role");
        }
    }

    /** Whether the person may see the accounts of the team. */
    public boolean seesTeam(String team) {
        return TeamRule.sees(user, team);
    }

    public String userId() {
        return user.id();
    }
}
