package org.huikuan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Receipts, or credit notes: what can pay an invoice. */
public interface Credits {

    Credit.Source source();

    /** Those of the creditor with these numbers, by number. */
    Map<String, RecordedCredit> known(long creditorId, Collection<String> numbers);

    /** Stores them, wholly unallocated, and answers their ids by number. */
    Map<String, Long> add(
            long creditorId, Map<String, Account> accounts, List<CreditEntry> entries, @Nullable Long batchId);
}
