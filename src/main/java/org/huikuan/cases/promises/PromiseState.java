package org.huikuan.cases.promises;

import org.huikuan.shared.Code;

/** How a promise to pay stands; the ledger judges kept, partly kept and broken. */
public enum PromiseState implements Code {
    OPEN,
    KEPT,
    PARTLY_KEPT,
    BROKEN,
    WITHDRAWN,
    SUPERSEDED
}
