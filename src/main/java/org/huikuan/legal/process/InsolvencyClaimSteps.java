package org.huikuan.legal.process;

import java.util.Date;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalDays;
import org.springframework.stereotype.Component;

/** What the model of a claim in an insolvency asks. */
@Component("insolvencyClaim")
public class InsolvencyClaimSteps {

    private final LegalDays days;

    public InsolvencyClaimSteps(LegalDays days) {
        this.days = days;
    }

    /** Some days before the last day for claims. */
    public Date dueAt(String caseId, Long holdId) {
        return Date.from(days.claimDueAt(CaseId.of(caseId), holdId));
    }
}
