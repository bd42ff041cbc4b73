package org.huikuan.caseplans;

import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param person at the customer
 * @param script code of an entry of the playbook
 * @param outcome null while it is open
 */
public record PlannedStep(
        long id,
        long planId,
        CaseId caseId,
        LocalDate on,
        Channel channel,
        @Nullable String person,
        String what,
        @Nullable String script,
        @Nullable Outcome outcome) {

    /** What became of it. */
    public record Outcome(
            StepResult result,
            LocalDate on,
            String by,
            @Nullable String note) {}

    public boolean isOpen() {
        return outcome == null;
    }

    /** Its day has passed and nobody has said what became of it. */
    public boolean isLate(LocalDate today) {
        return isOpen() && on.isBefore(today);
    }

    public PlannedStep with(Outcome what) {
        return new PlannedStep(id, planId, caseId, on, channel, person, this.what, script, what);
    }
}
