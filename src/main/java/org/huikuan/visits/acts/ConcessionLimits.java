package org.huikuan.visits.acts;

import org.huikuan.cases.AllowConcession;
import org.huikuan.cases.AllowConcession.Authority;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.shared.Arg;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ConcessionAuthority;
import org.springframework.stereotype.Component;

/** Whose authority a concession needs, from the table {@code allow-concession} (reference 10.4). */
@Component
class ConcessionLimits {

    private final DecisionTables tables;
    private final CaseDecisions decisions;

    ConcessionLimits(DecisionTables tables, CaseDecisions decisions) {
        this.tables = tables;
        this.decisions = decisions;
    }

    /** Refuses what is above the authority of an approver whom the plan names. */
    void check(Concession concession, ApprovalInput approval, FormInput mistakes) {
        ConcessionAuthority role = approval.approverRole();
        if (role == null || role == ConcessionAuthority.BOARD || isOwn(concession)) {
            return;
        }
        Answer<AllowConcession.Limit> higher = tables.ask(AllowConcession.TABLE, given(of(role), concession));
        if (!higher.out().allowed()) {
            mistakes.wrong("concession", "ruled", new Arg.Both(higher.becauseZh(), higher.becauseEn()));
        }
    }

    /** Whether the manager's own authority is enough. */
    boolean isOwn(Concession concession) {
        return tables.ask(AllowConcession.TABLE, given(Authority.MANAGER, concession))
                .out()
                .allowed();
    }

    /**
     * Whose approval it needs; the answers of the table are kept with the case.
     *
     * @return nobody's where the manager's own authority is enough; without a name where it is still to be asked for
     */
    ApprovalInput decide(CaseFacts now, Concession concession, ApprovalInput approval) {
        if (isKeptAllowed(now, Authority.MANAGER, concession)) {
            return ApprovalInput.NONE;
        }
        ConcessionAuthority named = approval.approverRole();
        for (ConcessionAuthority role : ConcessionAuthority.values()) {
            boolean fits = named == null || named == role;
            if (fits && (role == ConcessionAuthority.BOARD || isKeptAllowed(now, of(role), concession))) {
                return named == null ? new ApprovalInput(role, null) : approval;
            }
        }
        throw new IllegalStateException("the board decides everything");
    }

    private boolean isKeptAllowed(CaseFacts now, Authority authority, Concession concession) {
        return decisions
                .decide(now, AllowConcession.TABLE, given(authority, concession))
                .out()
                .allowed();
    }

    private static Authority of(ConcessionAuthority role) {
        return Authority.valueOf(role.name());
    }

    private static AllowConcession.Given given(Authority authority, Concession concession) {
        return new AllowConcession.Given(authority, concession.kind(), concession.points());
    }
}
