package org.huikuan.visits;

import java.util.Arrays;
import java.util.List;
import org.huikuan.cases.AllowConcession;
import org.huikuan.cases.AllowConcession.Authority;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.springframework.stereotype.Component;

/** Whose authority a concession needs, from the table {@code allow-concession} (reference 10.4). */
@Component
class ConcessionLimits {

    private final DecisionTables tables;
    private final StageDesk desk;

    ConcessionLimits(DecisionTables tables, StageDesk desk) {
        this.tables = tables;
        this.desk = desk;
    }

    /** Refuses what is above the manager's own authority and above the named approver's. */
    void check(Concession concession, ApprovalInput approval, FormInput mistakes) {
        Answer<AllowConcession.Limit> own = tables.ask(AllowConcession.TABLE, given(Authority.MANAGER, concession));
        ConcessionAuthority role = approval.approverRole();
        if (own.out().allowed() || mistakes.isWrong("approverRole")) {
            return;
        }
        if (role == null || approval.approver() == null) {
            List<String> higher = Arrays.stream(ConcessionAuthority.values())
                    .map(ConcessionAuthority::code)
                    .toList();
            mistakes.wrong(
                    "concession",
                    "approval-needed",
                    own.becauseEn() + " Name who approved more: approverRole (one of " + higher + ") and approver.",
                    own.becauseEn(),
                    own.becauseZh());
            return;
        }
        Answer<AllowConcession.Limit> higher = tables.ask(AllowConcession.TABLE, given(of(role), concession));
        if (!higher.out().allowed()) {
            mistakes.wrong("concession", "ruled", higher.becauseEn(), higher.becauseEn(), higher.becauseZh());
        }
    }

    /**
     * As {@link #check}, of what was found right; the answers are kept with the case.
     *
     * @return who had to approve; nobody where the manager's own authority is enough
     */
    ApprovalInput decide(CaseFacts now, Concession concession, ApprovalInput approval) {
        ConcessionAuthority role = approval.approverRole();
        Answer<AllowConcession.Limit> own =
                desk.decide(now, AllowConcession.TABLE, given(Authority.MANAGER, concession));
        if (own.out().allowed() || role == null) {
            return ApprovalInput.NONE;
        }
        desk.decide(now, AllowConcession.TABLE, given(of(role), concession));
        return approval;
    }

    private static Authority of(ConcessionAuthority role) {
        return Authority.valueOf(role.name());
    }

    private static AllowConcession.Given given(Authority authority, Concession concession) {
        return new AllowConcession.Given(authority, concession.kind(), concession.points());
    }
}
