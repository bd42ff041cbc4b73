package org.huikuan.cases.loop;

import java.util.Objects;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.springframework.stereotype.Component;

/** Lets a case look at its facts after an act from outside, and its process enter the stage at the stored step. */
@Component
public class StageBell {

    private final Cases cases;
    private final CaseReview review;
    private final CaseFlow flow;

    StageBell(Cases cases, CaseReview review, CaseFlow flow) {
        this.cases = cases;
        this.review = review;
        this.flow = flow;
    }

    /** Rung once: a review that finds the process elsewhere than the facts say has rung it already. */
    public void ringStage(CaseId id) {
        CollectionCase before = cases.get(id);
        if (!before.isOpen()) {
            flow.closed(id);
            return;
        }
        review.after(before.accountId(), Bell.FROM_OUTSIDE);
        CollectionCase after = cases.get(id);
        boolean rung = !before.waitingFor().equals(after.waitingFor())
                || !Objects.equals(before.waitUntil(), after.waitUntil())
                || before.position().stage() != after.position().stage();
        if (after.isOpen() && after.waitUntil() == null && !rung) {
            flow.changed(id);
        }
    }
}
