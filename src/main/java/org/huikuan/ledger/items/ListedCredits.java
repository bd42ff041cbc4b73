package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.money.Paid;

/** Credit notes as lists of open items know them, asked and written set by set. */
public interface ListedCredits {

    /** Those that stand with these numbers, by number. */
    Map<String, ListedCredit> known(long creditorId, Collection<String> numbers);

    /** The customers whose credit notes these are. */
    Set<String> customersOf(long creditorId, Collection<String> numbers);

    /** What is left of standing receipts whose references these numbers are, by reference. */
    Map<String, BigDecimal> receipts(long creditorId, Collection<String> numbers);

    /** What they pay, by credit note. */
    Map<Long, List<Paid>> paidBy(Collection<Long> ids);

    void add(long creditorId, List<ListedCredit> fresh, LocalDate asOf, LocalDate today, long batchId);

    /** They are remembered as they are, for the undo of the batch, and become as given. */
    void change(List<ListedCredit> changed, LocalDate asOf, long batchId);
}
