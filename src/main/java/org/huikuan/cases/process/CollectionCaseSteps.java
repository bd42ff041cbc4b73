package org.huikuan.cases.process;

import java.util.Date;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.CaseLoop;
import org.springframework.stereotype.Component;

/** What the model of the case asks and tells. */
@Component("collectionCase")
public class CollectionCaseSteps {

    private final CaseLoop loop;

    public CollectionCaseSteps(CaseLoop loop) {
        this.loop = loop;
    }

    /** {@code work}, {@code wait} or {@code end}. */
    public String whatNow(String caseId) {
        return loop.whatNow(CaseId.of(caseId));
    }

    /** The stored stage, at which the work is entered. */
    public String stage(String caseId) {
        return loop.stage(CaseId.of(caseId)).code();
    }

    public Date waitUntil(String caseId) {
        return Date.from(loop.waitUntil(CaseId.of(caseId)));
    }

    /** The move after a stage's outcome, in one word. */
    public String decideNext(String caseId, String stageOutcome) {
        return loop.decideNext(CaseId.of(caseId), stageOutcome);
    }
}
