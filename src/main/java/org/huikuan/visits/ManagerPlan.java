package org.huikuan.visits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the manager wants to reach at the customer.
 *
 * @param manager who goes, by login name
 * @param collector who goes along, by login name
 * @param aim what shall be agreed
 * @param fallback what is still acceptable
 * @param levers LV-1 to LV-7 (reference 4.3.1)
 * @param concession how far the house may give way
 * @param approverRole whose authority covers the concession; null when the manager's own does
 * @param approver who approved it; null when nobody had to, or it is waited for
 */
public record ManagerPlan(
        String manager,
        String collector,
        String aim,
        String fallback,
        List<String> levers,
        Concession concession,
        @Nullable String approverRole,
        @Nullable String approver) {

    /** Whether somebody above the manager has still to approve the concession. */
    public boolean awaitsApproval() {
        return approverRole != null && approver == null;
    }
}
