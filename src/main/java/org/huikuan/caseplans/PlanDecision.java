package org.huikuan.caseplans;

import org.huikuan.shared.Code;

/** What a manager says of a plan. */
public enum PlanDecision implements Code {
    APPROVED,
    RETURNED
}
