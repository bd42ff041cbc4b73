package org.huikuan.legal;

import org.huikuan.shared.Code;

/** What legal staff say to a file. */
enum ReviewDecision implements Code {
    ACCEPT,
    SEND_BACK
}
