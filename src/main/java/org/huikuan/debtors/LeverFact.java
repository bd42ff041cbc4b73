package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What contracts and deliveries say of a customer, and what is a lever by itself (reference 4.3.1). */
public enum LeverFact implements Code {
    /** Deliveries are stopped now. */
    SUPPLY_HELD,
    /** A contract allows to stop them (Civil Code, in force 2021-01-01, art. 525 to 528 where none does). */
    SUPPLY_CLAUSE,
    /** The goods stay ours until they are paid (art. 641, 642). */
    RETENTION_CLAUSE,
    /** A mortgage or a pledge. */
    SECURITY,
    JOINT_GUARANTEE,
    GENERAL_GUARANTEE,
    OTHER_GUARANTEE
}
