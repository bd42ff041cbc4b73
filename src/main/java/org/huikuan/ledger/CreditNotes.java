package org.huikuan.ledger;

import java.util.Collection;
import java.util.Map;

/** Credit notes. */
public interface CreditNotes extends Credits {

    /** Those of the creditor with these numbers, by number. */
    Map<String, RecordedCredit> known(long creditorId, Collection<String> numbers);
}
