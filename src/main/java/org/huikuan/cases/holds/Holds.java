package org.huikuan.cases.holds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.PauseRows;

/** The rows of holds. */
public interface Holds extends PauseRows<Hold> {

    Optional<Hold> find(long id);

    /** Holds of the accounts that are still marked active. */
    Map<Long, List<Hold>> active(Collection<Long> accountIds);

    List<Hold> ofAccount(long accountId);

    Hold insert(Hold hold);

    /** Writes state, lifting and the acceptance of an insolvency. */
    @Override
    void update(Collection<Hold> changed);
}
