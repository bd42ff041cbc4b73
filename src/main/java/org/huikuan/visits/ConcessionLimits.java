package org.huikuan.visits;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.DecisionTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose authority a concession needs, from the table {@code allow-concession} (reference 10.4). */
@Component
class ConcessionLimits {

    private static final String TABLE = "allow-concession";
    private static final String OWN = "manager";

    private final DecisionTables tables;
    private final StageDesk desk;

    ConcessionLimits(DecisionTables tables, StageDesk desk) {
        this.tables = tables;
        this.desk = desk;
    }

    /** Refuses what is above the manager's own authority and above the named approver's. */
    void check(Concession concession, ApprovalInput approval, FormInput mistakes) {
        Answer own = tables.ask(TABLE, inputs(OWN, concession));
        ConcessionAuthority role = approval.approverRole();
        if (isAllowed(own) || mistakes.isWrong("approverRole")) {
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
        Answer higher = tables.ask(TABLE, inputs(role.code(), concession));
        if (!isAllowed(higher)) {
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
        if (isAllowed(desk.decide(now, TABLE, inputs(OWN, concession))) || role == null) {
            return ApprovalInput.NONE;
        }
        desk.decide(now, TABLE, inputs(role.code(), concession));
        return approval;
    }

    private static Map<String, @Nullable Object> inputs(String authority, Concession concession) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("authority", authority);
        inputs.put("kind", concession.kind().code());
        inputs.put("points", concession.points());
        return inputs;
    }

    private static boolean isAllowed(Answer answer) {
        return "true".equals(answer.text("allowed"));
    }
}
