package org.huikuan.calendar;

import org.huikuan.shared.Code;

/** In what a statutory period is counted. */
public enum TermUnit implements Code {
    DAY,
    WORKING_DAY,
    MONTH,
    YEAR
}
