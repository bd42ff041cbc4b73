package org.huikuan.legal.course;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.Deadline;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.deadlines.Deadlines;
import org.huikuan.runs.RunDone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts the periods that run anew at the end of each daily run, so that holidays entered since move them, and those of
 * a database of an earlier release become right; every change is journaled. An appeal against a small-claims judgment,
 * which earlier releases let begin, is withdrawn (CPL 165).
 */
@Component
class ClocksAnew {

    private static final Logger LOG = LoggerFactory.getLogger(ClocksAnew.class);
    private static final String APPEAL = "appeal";
    private static final String SMALL_CLAIMS = "small-claims";

    private final LegalRecords records;
    private final Deadlines deadlines;
    private final LegalStage stage;

    ClocksAnew(LegalRecords records, Deadlines deadlines, LegalStage stage) {
        this.records = records;
        this.deadlines = deadlines;
        this.stage = stage;
    }

    @EventListener
    void on(RunDone run) {
        records.openDeadlines().forEach(this::tryToLook);
    }

    /** An account whose facts cannot be read does not stop the others, nor the run; the run itself reports it. */
    private void tryToLook(Deadline deadline) {
        try {
            look(deadline);
        } catch (IllegalArgumentException unreadable) {
            LOG.warn("Deadline {} could not be counted anew", deadline.id(), unreadable);
        }
    }

    private void look(Deadline deadline) {
        CaseFacts now = stage.cases().facts(new CaseId(deadline.caseId()));
        if (!now.kase().isOpen()) {
            return;
        }
        boolean isFinal = deadline.term().equals(APPEAL)
                && records.latest(Claim.class, deadline.caseId())
                        .filter(c -> c.route().equals(SMALL_CLAIMS))
                        .isPresent();
        if (isFinal) {
            deadlines.withdraw(now, deadline, LegalEvent.SMALL_CLAIMS_FINAL);
        } else {
            deadlines.recount(now, deadline);
        }
    }
}
