package org.huikuan.recovery.supply;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of supply holds. */
public interface SupplyHolds {

    Optional<SupplyHold> find(long id);

    /** Oldest first. */
    List<SupplyHold> of(CaseId id);

    /** The hold of the account that is not over; at most one is. */
    Optional<SupplyHold> running(long accountId);

    SupplyHold insert(SupplyHold ordered);

    void update(SupplyHold changed);
}
