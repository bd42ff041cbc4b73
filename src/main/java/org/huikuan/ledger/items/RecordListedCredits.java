package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.Allocations;
import org.huikuan.ledger.money.Paid;
import org.springframework.stereotype.Component;

/**
 * Makes our credit notes say what a list of open items says of its items below zero, in the caller's transaction. To be
 * called before the list's invoices are recorded: what a credit pays here and the list calls unused is freed first. Such
 * a credit is known by its number, follows the lists and pays nothing by itself; it lowers what may be demanded.
 */
@Component
public class RecordListedCredits {

    private final Accounts accounts;
    private final ListedCredits credits;
    private final Invoices invoices;
    private final Allocations allocations;
    private final LedgerNews news;
    private final BusinessDay day;

    public RecordListedCredits(
            Accounts accounts,
            ListedCredits credits,
            Invoices invoices,
            Allocations allocations,
            LedgerNews news,
            BusinessDay day) {
        this.accounts = accounts;
        this.credits = credits;
        this.invoices = invoices;
        this.allocations = allocations;
        this.news = news;
        this.day = day;
    }

    /** @return one outcome an entry, in their order */
    public List<Outcome> record(Creditor creditor, LocalDate asOf, List<OpenItemEntry> entries, long batchId) {
        List<String> numbers = entries.stream().map(e -> e.invoice().number()).toList();
        Set<String> customers = new LinkedHashSet<>(credits.customersOf(creditor.id(), numbers));
        entries.forEach(e -> customers.add(e.invoice().customer()));
        ListedCreditFacts facts = new ListedCreditFacts(
                creditor,
                accounts.lockByCustomer(creditor.id(), customers),
                credits.known(creditor.id(), numbers),
                invoices.known(creditor.id(), numbers),
                credits.receipts(creditor.id(), numbers));
        List<Outcome> outcomes = entries.stream().map(facts::judge).toList();
        List<OpenItemEntry> taken = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (outcomes.get(i).equals(Outcome.ACCEPTED)) {
                taken.add(entries.get(i));
            }
        }
        store(facts, asOf, taken, batchId);
        return outcomes;
    }

    /** Credits that the list no longer has are used up. Their accounts must be locked. */
    public void close(List<ListedCredit> missing, LocalDate asOf, long batchId) {
        credits.change(missing.stream().map(ListedCredit::gone).toList(), asOf, batchId);
        List<JournalEntry> journal = missing.stream()
                .map(c -> entry(c, "credit-no-longer-listed", c.left(), asOf, batchId))
                .toList();
        tell(journal, AccountsChanged.Cause.SNAPSHOT);
    }

    private void store(ListedCreditFacts facts, LocalDate asOf, List<OpenItemEntry> taken, long batchId) {
        Map<Paid, BigDecimal> freed = freed(facts, taken);
        if (!freed.isEmpty()) {
            allocations.free(freed, asOf, asOf, batchId);
        }
        List<ListedCredit> fresh = new ArrayList<>();
        List<ListedCredit> changed = new ArrayList<>();
        List<JournalEntry> journal = new ArrayList<>();
        Set<Long> back = new TreeSet<>();
        for (OpenItemEntry e : taken) {
            ListedCredit known = facts.known().get(e.invoice().number());
            ListedCredit after = facts.after(e);
            (known == null ? fresh : changed).add(after);
            journal.add(entry(after, "credit-listed", after.left(), asOf, batchId));
            if (known != null && known.toFree(e).signum() > 0) {
                back.add(after.accountId());
            }
        }
        credits.add(facts.creditor().id(), fresh, asOf, day.today(facts.creditor()), batchId);
        credits.change(changed, asOf, batchId);
        tell(journal.stream().filter(j -> !back.contains(j.accountId())).toList(), AccountsChanged.Cause.SNAPSHOT);
        tell(journal.stream().filter(j -> back.contains(j.accountId())).toList(), AccountsChanged.Cause.ITEMS_BACK);
    }

    /** The newest first: what the list calls unused does not pay here. */
    private Map<Paid, BigDecimal> freed(ListedCreditFacts facts, Collection<OpenItemEntry> taken) {
        Map<Long, BigDecimal> needed = new LinkedHashMap<>();
        for (OpenItemEntry e : taken) {
            ListedCredit known = facts.known().get(e.invoice().number());
            if (known != null && known.toFree(e).signum() > 0) {
                needed.put(known.id(), known.toFree(e));
            }
        }
        Map<Paid, BigDecimal> freed = new LinkedHashMap<>();
        credits.paidBy(needed.keySet()).forEach((id, parts) -> {
            BigDecimal left = Objects.requireNonNull(needed.get(id));
            List<Paid> newestFirst = parts.stream()
                    .sorted(Comparator.comparing(Paid::named).thenComparing(Paid::id, Comparator.reverseOrder()))
                    .toList();
            for (Paid p : newestFirst) {
                BigDecimal part = left.min(p.amount());
                if (part.signum() > 0) {
                    freed.put(p, part);
                    left = left.subtract(part);
                }
            }
        });
        return freed;
    }

    private static JournalEntry entry(ListedCredit c, String what, BigDecimal left, LocalDate asOf, long batchId) {
        return new JournalEntry(
                c.accountId(),
                null,
                what,
                JournalDetails.of(c.number(), JournalDetails.money(left.negate(), c.amount())),
                JournalDetails.grounds(LedgerSays.OPEN_ITEMS_AS_OF.with(asOf), batchId));
    }

    private void tell(List<JournalEntry> journal, AccountsChanged.Cause cause) {
        news.tell(journal.stream().map(JournalEntry::accountId).distinct().toList(), cause, journal);
    }
}
