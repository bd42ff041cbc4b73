package org.huikuan.legal.process;

import org.huikuan.cases.CaseId;
import org.huikuan.legal.course.LegalCourse;
import org.springframework.stereotype.Component;

/** What the model of legal action asks. */
@Component("legalAction")
public class LegalActionSteps {

    private final LegalCourse course;

    public LegalActionSteps(LegalCourse course) {
        this.course = course;
    }

    /** The step at which the stage is worked now. */
    public String step(String caseId) {
        return course.step(CaseId.of(caseId));
    }

    /** {@code again}, or the stage's outcome. */
    public String outcome(String caseId) {
        return course.outcome(CaseId.of(caseId));
    }
}
