package org.huikuan.cases.disputes.process;

import java.util.Date;
import org.huikuan.cases.disputes.DisputeDays;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the model of a dispute asks and tells. */
@Component("dispute")
public class DisputeSteps {

    private final DisputeDays days;

    public DisputeSteps(DisputeDays days) {
        this.days = days;
    }

    public Date answerBy(Long disputeId) {
        return Date.from(days.answerBy(disputeId));
    }

    public Date creditAt(Long disputeId) {
        return Date.from(days.creditBy(disputeId));
    }

    public String candidateGroups(Long disputeId) {
        return Teams.groupOf(days.caseOf(disputeId).team());
    }

    public @Nullable String owner(Long disputeId) {
        return days.owner(disputeId);
    }

    public int priority(Long disputeId) {
        return days.caseOf(disputeId).priority();
    }

    public String state(Long disputeId) {
        return days.state(disputeId).code();
    }

    /** The answer is late: a manager decides from now on. */
    public void escalate(Long disputeId) {
        days.escalate(disputeId);
    }
}
