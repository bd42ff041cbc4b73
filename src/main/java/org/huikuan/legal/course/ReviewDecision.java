package org.huikuan.legal.course;

import org.huikuan.shared.Code;

/** What legal staff say to a file. */
enum ReviewDecision implements Code {
    ACCEPT,
    SEND_BACK
}
