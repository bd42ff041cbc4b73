package org.huikuan.visits.acts;

import org.huikuan.shared.Code;

/** How the customer pays; a bill is no cash until it is honoured (reference 10.4). */
enum PaymentForm implements Code {
    WIRE,
    BANK_ACCEPTANCE,
    COMMERCIAL_ACCEPTANCE,
    ELECTRONIC_RECEIVABLE,
    CHEQUE,
    CASH
}
