package org.huikuan.ledger.money;

import java.util.List;

/** Credit notes. */
public interface CreditNotes extends Credits {

    /** Those of the creditor that stand with this number, in large or small letters. */
    List<RecordedCredit> known(long creditorId, String number);
}
