package org.huikuan.legal.limitation;

import org.huikuan.shared.Code;

/** Which period runs against the creditor. */
public enum LimitationPeriod implements Code {
    /** 诉讼时效 */
    LIMITATION,
    /** None while a procedure lasts; a new one begins when it ends (CC 195). */
    PROCEDURE,
    /** 申请执行期限 of a judgment (CPL 250) */
    ENFORCEMENT,
    /** None any more: enforcement was applied for. */
    ENFORCED
}
