package org.huikuan.cases.disputes;

import java.util.Optional;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Facts;
import org.huikuan.cases.acts.PartsOfCases;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Disputes of open cases, named by {@code disputeId}. */
@Component
class DisputesOfCases extends PartsOfCases<Dispute> {

    private final Disputes all;

    DisputesOfCases(CaseAccess access, Facts facts, CaseReview review, Disputes all) {
        super(access, facts, review);
        this.all = all;
    }

    @Override
    public String of() {
        return "disputeId";
    }

    @Override
    protected Optional<Dispute> find(long id) {
        return all.find(id);
    }

    @Override
    protected @Nullable CaseId caseOf(Dispute dispute) {
        return dispute.caseId();
    }

    @Override
    protected NotFound unknown(String id) {
        return new NotFound("no-dispute", id);
    }

    @Override
    protected Bell ofItsProcess(Dispute dispute) {
        return Bell.from(dispute);
    }
}
