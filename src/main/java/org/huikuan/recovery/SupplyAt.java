package org.huikuan.recovery;

import org.huikuan.cases.CaseFacts;

/** A supply hold with the facts of its case. */
record SupplyAt(CaseFacts facts, SupplyHold hold) {}
