package org.huikuan.recovery.supply;

import org.huikuan.cases.CaseFacts;

/** A supply hold with the facts of its case. */
public record SupplyAt(CaseFacts facts, SupplyHold hold) {}
