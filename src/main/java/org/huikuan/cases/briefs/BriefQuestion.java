package org.huikuan.cases.briefs;

import org.huikuan.shared.Code;

/** The eight questions of a case brief (案情一页纸, reference 3.2), in their order. */
public enum BriefQuestion implements Code {
    WHO_OWES(true),
    HOW_MUCH(true),
    ON_WHAT_BASIS(true),
    WHY_UNPAID(true),
    /** A visit may be made to find out. */
    WHO_DECIDES(false),
    /** A visit may be made to find out. */
    WHEN_MONEY(false),
    LEVERS(true),
    NEXT(true);

    private final boolean beforeVisits;

    BriefQuestion(boolean beforeVisits) {
        this.beforeVisits = beforeVisits;
    }

    /** Whether it can be answered without having been there. */
    public boolean isKnownBeforeVisits() {
        return beforeVisits;
    }
}
