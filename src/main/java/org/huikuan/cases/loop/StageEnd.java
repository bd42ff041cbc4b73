package org.huikuan.cases.loop;

import org.huikuan.shared.Code;

/** After what the move table is asked. */
enum StageEnd implements Code {
    EXHAUSTED,

    /** A promise was broken, or kept only in part. */
    BROKEN,

    /** The case has stayed longer than its strategy allows. */
    STAY_OVER
}
