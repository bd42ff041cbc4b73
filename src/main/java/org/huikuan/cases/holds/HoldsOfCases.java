package org.huikuan.cases.holds;

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

/** Holds that were set in an open case, named by {@code holdId}. */
@Component
class HoldsOfCases extends PartsOfCases<Hold> {

    private final Holds all;

    HoldsOfCases(CaseAccess access, Facts facts, CaseReview review, Holds all) {
        super(access, facts, review);
        this.all = all;
    }

    @Override
    public String of() {
        return "holdId";
    }

    @Override
    protected Optional<Hold> find(long id) {
        return all.find(id);
    }

    @Override
    protected @Nullable CaseId caseOf(Hold hold) {
        return hold.caseId() == null ? null : new CaseId(hold.caseId());
    }

    @Override
    protected NotFound unknown(String id) {
        return new NotFound("no-hold", id);
    }

    @Override
    protected Bell ofItsProcess(Hold hold) {
        return Bell.FROM_OUTSIDE;
    }
}
