package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What a piece of intelligence is about: whether the debtor can pay, whether it wants to, or something else. */
public enum IntelligenceMatter implements Code {
    ABILITY,
    WILLINGNESS,
    /** The customer has just got money. */
    GOT_PAID,
    /** The customer needs our goods: its season, an order. */
    NEEDS_GOODS,
    OTHER
}
