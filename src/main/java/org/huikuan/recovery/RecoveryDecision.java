package org.huikuan.recovery;

import org.huikuan.shared.Code;

/** What a manager decides when the measures and the notice have not brought the money. */
public enum RecoveryDecision implements Code {
    MEASURES,
    NOTICE,
    EXHAUSTED
}
