package org.huikuan.documents;

import org.huikuan.shared.Code;

/** Why a paper is not bound into one file with others. */
public enum Unbound implements Code {
    /** Encrypted: whoever made it does not let it be taken apart. */
    LOCKED,
    /** No program can read it. */
    BROKEN,
    /** A picture of more points than a page can show. */
    TOO_MANY_POINTS,
    /** The whole would be larger than a file may be. */
    TOO_LARGE
}
