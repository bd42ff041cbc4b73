package org.huikuan.letters;

import org.huikuan.shared.Code;

/** What we have done about a fault of ours, besides a credit note. */
public enum Cure implements Code {
    /** 更正发票 a right invoice was issued and sent. */
    INVOICE_CORRECTED,
    /** 补齐单据 papers that were missing were sent. */
    PAPERS_SENT,
    /** 补货换货 what was short or faulty was delivered again. */
    REPLACED,
    /** 兑现承诺 a promise of ours was made good. */
    PROMISE_MADE_GOOD,
    /** 更换人员 somebody else looks after the customer. */
    PERSON_CHANGED
}
