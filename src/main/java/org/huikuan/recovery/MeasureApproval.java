package org.huikuan.recovery;

import org.huikuan.shared.Code;

/** Whose approval a measure needs. */
enum MeasureApproval implements Code {
    NONE,
    MANAGER,

    /** how much is given up decides */
    CONCESSION,
    DIRECTOR,
    GENERAL_MANAGER,
    BOARD
}
