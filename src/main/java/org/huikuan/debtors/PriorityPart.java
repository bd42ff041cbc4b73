package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What the payment-priority index is made of (明企业, reference 2.5). */
public enum PriorityPart implements Code {
    /** Score of the levers. */
    LEVERS,
    /** Contacts of the last days. */
    CADENCE,
    /** Percent of the papers wanted that are there. */
    PAPERS,
    /** How those at the customer stand to us, weighed from 0 to 4. */
    RELATION,
    /** Percent of the overdue money that is disputed; it is taken off. */
    DISPUTES
}
