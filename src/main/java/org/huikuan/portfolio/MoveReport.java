package org.huikuan.portfolio;

import java.util.List;

/**
 * What came of moving customers.
 *
 * @param moved customers that are in charge of somebody else now
 * @param unchanged customers that were so already
 * @param faults customers that could not be moved; the others are
 */
public record MoveReport(int moved, int unchanged, List<Fault> faults) {

    public static final MoveReport NOTHING = new MoveReport(0, 0, List.of());

    /** A customer that could not be moved, and why. */
    public record Fault(long accountId, String customer, Wrong wrong) {}
}
