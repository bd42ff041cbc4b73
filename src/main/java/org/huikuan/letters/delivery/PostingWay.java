package org.huikuan.letters.delivery;

import org.huikuan.shared.Code;

/** What becomes of letters that lie ready. */
public enum PostingWay implements Code {
    REGISTERED_MAIL,
    BY_HAND,
    /** The outbox sends them after all. */
    MAIL,
    /** Those that could not be printed, once what they lacked is mended. */
    AGAIN
}
