package org.huikuan.legal.course;

import org.huikuan.shared.Code;

/** What came of enforcement. */
enum EnforcementResult implements Code {
    APPLIED,
    RECOVERED,
    SETTLED,
    NO_ASSETS,
    WRITE_OFF
}
