package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Money that came in. */
public interface Receipts extends Credits {

    Optional<Receipt> find(long id);

    Optional<Receipt> find(long creditorId, String reference);

    /** Nothing of it is left to allocate from now on. */
    void markReversed(long id, LocalDate on, String reason);
}
