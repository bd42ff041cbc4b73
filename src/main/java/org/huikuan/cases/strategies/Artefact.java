package org.huikuan.cases.strategies;

import org.huikuan.shared.Code;

/** What comes next in a strategy (reference 7.2, next artefact): a letter, a measure, a proof, a change of hands. */
public enum Artefact implements Code {
    /** Statement of account, L01. */
    STATEMENT,

    /** Demand, L03. */
    DEMAND,
    INTEREST_SHEET,

    /** Supply hold, L05. */
    HOLD_NOTICE,

    /** Formal notice, L06. */
    FORMAL_NOTICE,

    /** Instalment plan, L09. */
    PLAN,

    /** Security, guarantor, set-off, goods back: CM-06, CM-07, CM-09. */
    SECURITY,
    GOODS_BACK,
    PRESERVATION,

    /** Who owes at all, after a change of name or owner. */
    DEBTOR_CHECK,

    /** Two independent sources for what was only said. */
    PROOF,
    MANAGEMENT_VISIT,

    /** A day for paying before the period ends. */
    PAY_DAY,

    /** An offer that is tied to the payment. */
    TIED_OFFER,
    OTHER_PERSON,
    APOLOGY,
    DISPUTE_FORM
}
