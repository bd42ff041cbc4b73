package org.huikuan.cases;

import java.util.Optional;
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
    Optional<Dispute> find(long id) {
        return all.find(id);
    }

    @Override
    @Nullable
    CaseId caseOf(Dispute dispute) {
        return dispute.caseId();
    }

    @Override
    NotFound unknown(String id) {
        return new NotFound("no-dispute", "no dispute " + id);
    }

    @Override
    Bell ofItsProcess(Dispute dispute) {
        return Bell.from(dispute);
    }
}
