package org.huikuan.cases.promises;

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

/** Promises of open cases, named by {@code promiseId}. */
@Component
class PromisesOfCases extends PartsOfCases<Promise> {

    private final Promises all;

    PromisesOfCases(CaseAccess access, Facts facts, CaseReview review, Promises all) {
        super(access, facts, review);
        this.all = all;
    }

    @Override
    public String of() {
        return "promiseId";
    }

    @Override
    protected Optional<Promise> find(long id) {
        return all.find(id);
    }

    @Override
    protected @Nullable CaseId caseOf(Promise promise) {
        return promise.caseId();
    }

    @Override
    protected NotFound unknown(String id) {
        return new NotFound("no-promise", id);
    }

    @Override
    protected Bell ofItsProcess(Promise promise) {
        return Bell.from(promise);
    }
}
