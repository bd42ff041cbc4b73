package org.huikuan.visits;

import org.huikuan.shared.Code;

/** Who may approve more than a manager may give up (reference 10.4). */
public enum ConcessionAuthority implements Code {
    DIRECTOR,
    GENERAL_MANAGER,
    BOARD
}
