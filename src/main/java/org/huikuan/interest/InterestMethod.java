package org.huikuan.interest;

import org.huikuan.shared.Code;

/** How late interest is computed (reference 6.12). */
enum InterestMethod implements Code {
    CONTRACT,

    /** as agreed, but never below the loan prime rate (LPR) of the day of the contract */
    CONTRACT_NOT_BELOW_LPR,
    DAILY,
    LPR_AT_BREACH,
    LPR_AS_IT_CHANGES,
    NONE
}
