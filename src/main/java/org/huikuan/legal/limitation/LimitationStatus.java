package org.huikuan.legal.limitation;

import org.huikuan.shared.Code;

/** How near the end of a limitation period is. */
enum LimitationStatus implements Code {
    GREEN,
    AMBER,
    ORANGE,
    RED,
    EXPIRED
}
