package org.huikuan.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of a kind of pauses, read and written for many cases at once. The SQL it gives is taken by both databases and
 * becomes a part of statements that read all kinds together, so that a kind costs no statement where nobody has one.
 */
public interface PauseRows<P extends Pause> {

    /** A condition: whether the account {@code a} has any that {@link #ofCases} would read. */
    String any();

    /**
     * What is claimed of invoices by pauses in force, for matching money: a select from {@code unnest(cast(:ids as bigint
     * array)) as u(wanted)}, the accounts, with columns {@code effect} (promised, lowered or held), {@code id}, {@code
     * invoice_id}, {@code amount}, {@code currency}, {@code pay_on}, {@code promised_on}, {@code due_by} and {@code
     * received_before}; empty: matching need not know of them.
     */
    default Optional<String> claims() {
        return Optional.empty();
    }

    /** Those that may matter to where the cases stand, by account, oldest first; one case an account. */
    Map<Long, List<P>> ofCases(Collection<CollectionCase> cases);

    /**
     * Those that the file of the case shows, in whatever state, oldest first.
     *
     * @param known those that {@link #ofCases} has read or reads; for many kinds that is all there is to show
     */
    default List<P> inFile(CollectionCase kase, Supplier<List<P>> known) {
        return known.get();
    }

    /** Writes what may change of them, as a batch. */
    void update(Collection<P> changed);

    /** These invoices belong to another account now: what is in force is about them no more, or goes with them. */
    void leave(Collection<Long> invoiceIds);
}
