package org.huikuan.cases.contacts;

import org.huikuan.shared.Code;

/** What follows a reminder call: it is tried again, or the stage has this outcome. */
enum FollowUp implements Code {
    AGAIN,
    PROMISED,
    DISPUTED,
    EXHAUSTED
}
