package org.huikuan.cases;

import org.huikuan.shared.Code;

/** After what the move table is asked. */
enum StageEnd implements Code {
    EXHAUSTED,

    /** A promise was broken, or kept only in part. */
    BROKEN
}
