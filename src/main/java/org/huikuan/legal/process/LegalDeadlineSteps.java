package org.huikuan.legal.process;

import java.util.Date;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalDays;
import org.springframework.stereotype.Component;

/** What the model of a statutory deadline asks. */
@Component("legalDeadline")
public class LegalDeadlineSteps {

    private final LegalDays days;

    public LegalDeadlineSteps(LegalDays days) {
        this.days = days;
    }

    /** The first instant of the day on which somebody is reminded. */
    public Date alarmAt(String caseId, Long deadlineId) {
        return Date.from(days.alarmAt(CaseId.of(caseId), deadlineId));
    }

    /** The last second of the last day. */
    public Date dueAt(String caseId, Long deadlineId) {
        return Date.from(days.dueAt(CaseId.of(caseId), deadlineId));
    }
}
