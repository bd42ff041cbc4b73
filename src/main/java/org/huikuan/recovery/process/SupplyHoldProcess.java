package org.huikuan.recovery.process;

/** Names that the model of a supply hold and Java share. */
public final class SupplyHoldProcess {

    public static final String KEY = "supply-hold";
    public static final String SUPPLY_HOLD_ID = "supplyHoldId";
    public static final String SUPPLY_HOLD_CHANGED = "supply-hold-changed";
    public static final String HOLD_THE_SUPPLY = "Task_HoldTheSupply";
    public static final String RELEASE_THE_SUPPLY = "Task_ReleaseTheSupply";

    private SupplyHoldProcess() {}
}
