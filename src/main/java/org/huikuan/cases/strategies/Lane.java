package org.huikuan.cases.strategies;

import org.huikuan.shared.Code;

/** In which tone to speak (reference 3.4): 理, 情, 利, 法. */
public enum Lane implements Code {
    REASON,
    FEELING,
    BENEFIT,
    LAW
}
