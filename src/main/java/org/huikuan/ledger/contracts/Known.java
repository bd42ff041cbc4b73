package org.huikuan.ledger.contracts;

import org.huikuan.shared.Code;

/** Whether a contract has something. Unknown is not no: nobody may be told that something was not agreed. */
public enum Known implements Code {
    YES,
    NO,
    UNKNOWN
}
