package org.huikuan.legal.insolvency;

import java.util.Set;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.InsolvencyClaimProcess;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** Insolvencies whose claim is not filed, named by {@code caseId} and {@code holdId}. Nothing else follows from a claim. */
@Component
class UnfiledInsolvencies implements Subjects<InsolvencyAt> {

    private final LegalStage stage;
    private final Insolvency insolvency;

    UnfiledInsolvencies(LegalStage stage, Insolvency insolvency) {
        this.stage = stage;
        this.insolvency = insolvency;
    }

    @Override
    public InsolvencyAt seen(Where where) {
        return at(stage.cases().visible(CaseId.of(where.id("caseId"))), where);
    }

    @Override
    public InsolvencyAt locked(Where where, Set<Role> roles) {
        InsolvencyAt at = at(stage.cases().forAct(CaseId.of(where.id("caseId")), AtStep.groups(roles)), where);
        if (insolvency.unfiled(at.facts()).isEmpty()) {
            throw new Conflict("claim-filed");
        }
        return at;
    }

    private InsolvencyAt at(CaseFacts now, Where where) {
        String hold = where.id(InsolvencyClaimProcess.HOLD_ID);
        if (!hold.matches("\\d{1,18}")) {
            throw new NotFound("no-hold");
        }
        return new InsolvencyAt(now, insolvency.hold(now, Long.parseLong(hold)));
    }

    @Override
    public void look(InsolvencyAt subject, Doing done) {}
}
