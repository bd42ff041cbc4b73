package org.huikuan.ledger.money;

import java.util.Optional;
import org.huikuan.ledger.SourcedLedger;

/** What was recorded from which source; see {@link SourcedLedger}. */
public interface MoneySources {

    Optional<Recorded> find(long creditorId, String source);

    /**
     * Takes the source for a record that follows in the same transaction; whoever takes it at the same moment waits, and
     * fails when this one commits.
     *
     * @param reversal whether something is taken back rather than recorded
     */
    void take(long creditorId, String source, boolean reversal);

    /** What came of it. */
    void keep(long creditorId, String source, Booked booked);

    /** @param id of the receipt or the credit note */
    record Recorded(Credit.Source kind, long id, boolean reversal) {}
}
