package org.huikuan.ledger.contracts;

import org.huikuan.shared.Code;

/** What is known of a customer and its contracts, as the journal and refusals name it when it changes. */
public enum TermField implements Code {
    USCC,
    ENGLISH_NAME,
    SIZE_CLASS,
    SIZE_ON,
    COUNTRY,
    LEGAL_REPRESENTATIVE,
    LEGAL_REPRESENTATIVE_PHONE,
    FINANCE_HEAD,
    FINANCE_HEAD_PHONE,
    FINANCE_HEAD_EMAIL,
    CONTRACT_NUMBER,
    SIGNED_ON,
    CONTRACT_DEFAULT,
    LATE_RATE,
    LATE_CLAUSE,
    PAY_WHEN_PAID,
    SUPPLY_CLAUSE,
    ARBITRATION,
    GOVERNING_LAW,
    RETENTION_OF_TITLE,
    GUARANTEED
}
