package org.huikuan.debtors;

import org.huikuan.shared.Code;

/** What a piece of intelligence is about: whether the debtor can pay, whether it wants to, or something else. */
public enum IntelligenceMatter implements Code {
    ABILITY,
    WILLINGNESS,
    OTHER
}
