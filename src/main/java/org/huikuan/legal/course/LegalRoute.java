package org.huikuan.legal.course;

import org.huikuan.shared.Code;

/** Legal means (DMN-09), and to give the debt up. */
enum LegalRoute implements Code {
    PAYMENT_ORDER,
    PRE_SUIT_PRESERVATION,
    SMALL_CLAIMS,
    SUIT,
    ARBITRATION,
    COMPLAINT,
    ENFORCEMENT_CERTIFICATE,
    REALISE_SECURITY,
    WRITE_OFF
}
