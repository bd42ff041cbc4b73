package org.huikuan.ledger.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.invoices.CorrectInvoices;
import org.huikuan.ledger.invoices.Correction;
import org.huikuan.ledger.money.Allocations;
import org.huikuan.ledger.money.Settlement;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Writes what a list of open items changes: freed money, corrected invoices, the ledger's word; and tells it. */
@Component
public class ListedItems {

    private final Allocations allocations;
    private final CorrectInvoices correct;
    private final Settlement settlement;
    private final LedgerNews news;

    public ListedItems(Allocations allocations, CorrectInvoices correct, Settlement settlement, LedgerNews news) {
        this.allocations = allocations;
        this.correct = correct;
        this.settlement = settlement;
        this.news = news;
    }

    void apply(ListChanges changes, LocalDate asOf, LocalDate today, long batchId) {
        if (!changes.freed.isEmpty()) {
            allocations.free(changes.freed, asOf, asOf, batchId);
        }
        correct.store(changes.corrections.stream().filter(Correction::grows).toList(), batchId);
        allocations.setLedgerShares(changes.shares, asOf, today, batchId);
        correct.store(changes.corrections.stream().filter(c -> !c.grows()).toList(), batchId);
        Sentence grounds = JournalDetails.grounds(LedgerSays.OPEN_ITEMS_AS_OF.with(asOf), batchId);
        correct.tell(changes.corrections, grounds);
        Set<Long> changed = new HashSet<>(changes.recorded.keySet());
        changed.addAll(changes.closed.keySet());
        settlement.settle(changed, today, batchId);
        tell(changes, grounds);
    }

    private void tell(ListChanges changes, Sentence grounds) {
        List<JournalEntry> back = new ArrayList<>();
        List<JournalEntry> plain = new ArrayList<>();
        changes.recorded.forEach((account, words) -> (changes.back.contains(account) ? back : plain)
                .add(entry(account, "open-items-recorded", words, grounds)));
        changes.closed.forEach((account, words) -> plain.add(entry(account, "ledger-says-paid", words, grounds)));
        news.tell(accounts(plain), AccountsChanged.Cause.SNAPSHOT, plain);
        news.tell(accounts(back), AccountsChanged.Cause.ITEMS_BACK, back);
    }

    private static List<Long> accounts(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::accountId).distinct().toList();
    }

    private static JournalEntry entry(long account, String what, List<Sentence> words, Sentence grounds) {
        return new JournalEntry(account, null, what, JournalDetails.list(words), grounds);
    }
}
