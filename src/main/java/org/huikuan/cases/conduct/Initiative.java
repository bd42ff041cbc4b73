package org.huikuan.cases.conduct;

import org.huikuan.shared.Code;

/** Who made a contact. What the customer begins no contact rule counts. */
public enum Initiative implements Code {
    OURS,
    THEIRS
}
