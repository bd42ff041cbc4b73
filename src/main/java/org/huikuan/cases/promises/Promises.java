package org.huikuan.cases.promises;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.PauseRows;
import org.huikuan.shared.NotFound;

/** The rows of promises. */
public interface Promises extends PauseRows<Promise> {

    Optional<Promise> find(long id);

    default Promise get(long id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    static NotFound unknown(long id) {
        return new NotFound("no-promise", id);
    }

    /** All promises of the cases, oldest first. */
    Map<CaseId, List<Promise>> of(Collection<CaseId> cases);

    Promise insert(Promise promise);

    /** Writes state, received money and the day of judgement. */
    @Override
    void update(Collection<Promise> changed);

    /** The paper proves the promise. */
    void prove(long promiseId, long documentId);
}
