package org.huikuan.recovery;

import org.huikuan.shared.Code;

/** Where a measure stands. */
public enum MeasureState implements Code {
    OPEN,
    DONE,
    NOT_POSSIBLE
}
