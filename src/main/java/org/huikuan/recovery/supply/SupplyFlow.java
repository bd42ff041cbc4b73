package org.huikuan.recovery.supply;

import org.huikuan.cases.CaseId;

/** What the business tells the process of a supply hold. */
public interface SupplyFlow {

    /** The hold is ordered: its process starts with the task of the credit controllers. */
    void ordered(CaseId id, long supplyHoldId);

    /** The hold was carried out, lifted or undone from outside of its process, which asks anew where it stands. */
    void changed(CaseId id, long supplyHoldId);
}
