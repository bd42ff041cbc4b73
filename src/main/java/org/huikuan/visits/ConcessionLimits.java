package org.huikuan.visits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose authority a concession needs, from the table {@code allow-concession} (reference 10.4). */
@Component
class ConcessionLimits {

    private static final String TABLE = "allow-concession";
    private static final String OWN = "manager";
    private static final List<String> HIGHER = List.of("director", "general-manager");

    private final StageDesk desk;

    ConcessionLimits(StageDesk desk) {
        this.desk = desk;
    }

    /**
     * Refuses what is above the manager's own authority and above the named approver's.
     *
     * @return the approval; its parts are null when the manager's own authority is enough
     */
    Approval check(CaseFacts now, FormInput words, Concession concession) {
        String role = words.text("approverRole", 20);
        String name = words.text("approver", 120);
        Answer own = ask(now, OWN, concession);
        if (isAllowed(own)) {
            return new Approval(null, null);
        }
        if (role == null || name == null) {
            words.wrong(
                    "concession",
                    "approval-needed",
                    own.becauseEn() + " Name who approved more: approverRole (one of " + HIGHER + ") and approver.",
                    own.becauseEn(),
                    own.becauseZh());
        } else if (!HIGHER.contains(role)) {
            words.wrong("approverRole", "unknown", "'" + role + "' is none of " + HIGHER, role);
        } else {
            Answer higher = ask(now, role, concession);
            if (!isAllowed(higher)) {
                words.wrong("concession", "ruled", higher.becauseEn(), higher.becauseEn(), higher.becauseZh());
            }
        }
        return new Approval(role, name);
    }

    private Answer ask(CaseFacts now, String authority, Concession concession) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("authority", authority);
        inputs.put("kind", concession.kind().code());
        inputs.put("points", concession.points());
        return desk.decide(now, TABLE, inputs);
    }

    private static boolean isAllowed(Answer answer) {
        return "true".equals(answer.text("allowed"));
    }

    record Approval(@Nullable String role, @Nullable String name) {}
}
