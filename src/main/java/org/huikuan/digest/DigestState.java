package org.huikuan.digest;

import org.huikuan.shared.Code;

/** Where a digest stands on its way to its reader. */
public enum DigestState implements Code {
    WAITING,
    SENT,
    /** Not sent and never will be: nobody has an address or a mail server for it. */
    SKIPPED,
    /** The mail server refused it for good. */
    REFUSED
}
