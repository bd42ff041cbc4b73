package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pays what. Every change keeps the open amounts of invoices and the rest of credits right, in the same call. */
public interface Allocations {

    /** Receipts and credit notes of the accounts of which something is left. */
    List<Credit> creditsLeft(Collection<Long> accountIds);

    /** Stores the allocations, and takes them from the credits' rest and the invoices' open amounts. */
    default void add(List<Allocation> allocations, LocalDate on, @Nullable Long batchId) {
        addOfNew(List.of(), allocations, on, batchId);
    }

    /**
     * Stores allocations of credits that were stored just now, each with what they leave of it, and of older credits, as
     * {@link #add} does.
     */
    void addOfNew(List<Allocation> ofNew, List<Allocation> ofOlder, LocalDate on, @Nullable Long batchId);

    /** Undoes all allocations of the receipt: its invoices are open again. */
    void undoOf(long receiptId, LocalDate on);

    /** How much of the invoices is paid by the ledger's word alone; absent where nothing is. */
    Map<Long, BigDecimal> ledgerShares(Collection<Long> invoiceIds);

    /** Makes the ledger's word pay exactly so much of each of the invoices; nothing for zero. */
    void setLedgerShares(Map<Long, BigDecimal> shares, LocalDate on, @Nullable Long batchId);
}
