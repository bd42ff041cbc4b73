package org.huikuan.cases.promises.process;

import java.util.Date;
import org.huikuan.cases.promises.PromiseDays;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the model of a promise asks and tells. */
@Component("promise")
public class PromiseSteps {

    private final PromiseDays days;

    public PromiseSteps(PromiseDays days) {
        this.days = days;
    }

    public boolean callNeeded(Long promiseId) {
        return days.isCallNeeded(promiseId);
    }

    /** The start of the day of the next call: before the pay day, then the pay day itself. */
    public Date callAt(Long promiseId) {
        return Date.from(days.callAt(promiseId));
    }

    public Date callBy(Long promiseId) {
        return Date.from(days.callBy(promiseId));
    }

    public Date judgeAt(Long promiseId) {
        return Date.from(days.judgeAt(promiseId));
    }

    public String candidateGroups(Long promiseId) {
        return Teams.groupOf(days.caseOf(promiseId).team());
    }

    public @Nullable String collector(Long promiseId) {
        return days.caseOf(promiseId).doneBy();
    }

    public int priority(Long promiseId) {
        return days.caseOf(promiseId).priority();
    }

    public String state(Long promiseId) {
        return days.state(promiseId).code();
    }

    /** The ledger judges; the promise's state afterwards. */
    public String judge(Long promiseId) {
        return days.judge(promiseId).code();
    }
}
