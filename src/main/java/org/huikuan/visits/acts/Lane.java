package org.huikuan.visits.acts;

import org.huikuan.shared.Code;

/** In which tone to speak (reference 3.4): 理, 情, 利, 法. */
enum Lane implements Code {
    REASON,
    FEELING,
    BENEFIT,
    LAW
}
