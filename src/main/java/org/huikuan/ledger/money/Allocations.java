package org.huikuan.ledger.money;

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

    /** What lists have told to be paid since that day, and no credit has explained. */
    List<Told> told(Collection<Long> accountIds, LocalDate since);

    /** Stores the allocations, and takes them from the credits' rest and the invoices' open amounts. */
    default void add(List<Allocation> allocations, LocalDate on, @Nullable Long batchId) {
        addOfNew(List.of(), allocations, on, batchId);
    }

    /**
     * Stores allocations of credits that were stored just now, each with what they leave of it, and of older credits, as
     * {@link #add} does.
     */
    void addOfNew(List<Allocation> ofNew, List<Allocation> ofOlder, LocalDate on, @Nullable Long batchId);

    /** What receipts and credit notes pay of the invoices. */
    List<Paid> paidOf(Collection<Long> invoiceIds);

    /** What a receipt, or a credit note, pays. */
    List<Paid> paidBy(Credit.Source source, long sourceId);

    /**
     * Takes back so much of each: the invoices are open again and the credits have it left.
     *
     * @param listedOn as-of day of the list that says so; null when no list does
     */
    void free(Map<Paid, BigDecimal> parts, LocalDate on, @Nullable LocalDate listedOn, @Nullable Long batchId);

    /** How much of the invoices is paid by the ledger's word alone; absent where nothing is. */
    Map<Long, BigDecimal> ledgerShares(Collection<Long> invoiceIds);

    /**
     * Makes the ledger's word pay exactly so much of each of the invoices; nothing for zero.
     *
     * @param asOf the list's day
     * @param today the day on which we came to know of it
     */
    void setLedgerShares(Map<Long, BigDecimal> shares, LocalDate asOf, LocalDate today, @Nullable Long batchId);

    /** The creditor's list as of that day has taken all money into account that had come by then. */
    void listed(long creditorId, LocalDate asOf);
}
