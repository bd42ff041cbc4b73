package org.huikuan.digest;

import org.huikuan.shared.Code;

/** Why a digest was not sent. */
enum DigestReason implements Code {
    NO_ADDRESS,
    NO_MAIL_SERVER,
    /** The person has switched it off. */
    NOT_WANTED,
    NOTHING_TO_TELL,
    /** Its day was over before it could leave. */
    TOO_LATE
}
