package org.huikuan.legal.course;

import org.huikuan.shared.Code;

/** What a manager says to a proposed write-off. */
enum WriteOffDecision implements Code {
    APPROVED,
    REJECTED
}
