package org.huikuan.cases;

import java.util.Optional;
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
    Optional<Promise> find(long id) {
        return all.find(id);
    }

    @Override
    @Nullable
    CaseId caseOf(Promise promise) {
        return promise.caseId();
    }

    @Override
    NotFound unknown(String id) {
        return new NotFound("no-promise", "no promise " + id);
    }

    @Override
    Bell ofItsProcess(Promise promise) {
        return Bell.from(promise);
    }
}
