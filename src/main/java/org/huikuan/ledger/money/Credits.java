package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Receipts, or credit notes: what can pay an invoice. */
public interface Credits {

    Credit.Source source();

    /** Stores them, each with what is left of it, and answers their ids by number. */
    Map<String, Long> add(long creditorId, LocalDate today, List<ArrivedCredit> arrived, @Nullable Long batchId);
}
