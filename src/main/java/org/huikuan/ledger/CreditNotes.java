package org.huikuan.ledger;

/** Credit notes. */
public interface CreditNotes extends Credits {}
