package org.huikuan.legal;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.legal.insolvency.Insolvency;
import org.springframework.stereotype.Service;

/** The days of the processes beside a case, as instants in the creditor's zone. */
@Service
public class LegalDays {

    private final StageCases stages;
    private final Deadlines deadlines;
    private final Insolvency insolvency;

    LegalDays(StageCases stages, Deadlines deadlines, Insolvency insolvency) {
        this.stages = stages;
        this.deadlines = deadlines;
        this.insolvency = insolvency;
    }

    public Instant alarmAt(CaseId id, long deadlineId) {
        return stages.facts(id).startOf(deadline(deadlineId).alarmOn());
    }

    public Instant dueAt(CaseId id, long deadlineId) {
        return stages.facts(id).endOf(deadline(deadlineId).untilOn());
    }

    public Instant claimDueAt(CaseId id, long holdId) {
        CaseFacts now = stages.facts(id);
        LocalDate due = insolvency.dueOn(now, insolvency.hold(now, holdId));
        return now.endOf(due);
    }

    private Deadline deadline(long id) {
        return deadlines.find(id).orElseThrow(() -> new IllegalStateException("no deadline " + id));
    }
}
