package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.journal.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * Makes our ledger say what a list of open items says, in the caller's transaction. The difference between an
 * invoice's amount and what is open of it, as far as no receipt or credit note of ours explains it, is paid by the
 * ledger's word; it is taken back when the item comes back.
 */
@Component
public class RecordOpenItems {

    private final Accounts accounts;
    private final Invoices invoices;
    private final Allocations allocations;
    private final LedgerNews news;

    public RecordOpenItems(Accounts accounts, Invoices invoices, Allocations allocations, LedgerNews news) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.allocations = allocations;
        this.news = news;
    }

    /** @return one outcome an entry, in their order */
    public List<Outcome> record(Creditor creditor, LocalDate asOf, List<OpenItemEntry> entries, long batchId) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), entries.stream().map(e -> e.invoice().customer()).toList());
        List<OpenItemEntry> due = entries.stream()
                .map(e -> withTerms(e, locked.get(e.invoice().customer()), creditor))
                .toList();
        Map<String, Invoice> known = known(creditor, due);
        List<InvoiceEntry> fresh = due.stream()
                .map(OpenItemEntry::invoice)
                .filter(i -> !known.containsKey(i.number()) && locked.containsKey(i.customer()))
                .toList();
        invoices.add(creditor.id(), locked, fresh, batchId);
        Set<String> isNew =
                new LinkedHashSet<>(fresh.stream().map(InvoiceEntry::number).toList());
        Map<String, Invoice> all = isNew.isEmpty() ? known : known(creditor, due);
        OpenItemFacts facts = new OpenItemFacts(creditor, locked, all, shares(all), isNew);
        List<Outcome> outcomes = due.stream().map(facts::judge).toList();
        Map<Long, BigDecimal> changed = new LinkedHashMap<>();
        Map<Long, List<String>> words = new LinkedHashMap<>();
        for (int i = 0; i < due.size(); i++) {
            if (outcomes.get(i).equals(Outcome.ACCEPTED)) {
                Invoice invoice =
                        Objects.requireNonNull(all.get(due.get(i).invoice().number()));
                changed.put(invoice.id(), facts.shareFor(due.get(i), invoice));
                words.computeIfAbsent(invoice.accountId(), a -> new ArrayList<>())
                        .add(Words.of(
                                invoice.number(),
                                due.get(i).open() + " " + invoice.amount().currency()));
            }
        }
        allocations.setLedgerShares(changed, asOf, batchId);
        tell("open-items-recorded", words, asOf, batchId);
        return outcomes;
    }

    /** Closes invoices that the list no longer has. Their accounts must be locked. */
    public void close(List<Invoice> missing, LocalDate asOf, long batchId) {
        Map<Long, BigDecimal> shares =
                allocations.ledgerShares(missing.stream().map(Invoice::id).toList());
        Map<Long, BigDecimal> closed = new LinkedHashMap<>();
        Map<Long, List<String>> words = new LinkedHashMap<>();
        for (Invoice i : missing) {
            closed.put(i.id(), i.open().add(shares.getOrDefault(i.id(), BigDecimal.ZERO)));
            words.computeIfAbsent(i.accountId(), a -> new ArrayList<>())
                    .add(Words.of(i.number(), i.open() + " " + i.amount().currency()));
        }
        allocations.setLedgerShares(closed, asOf, batchId);
        tell("ledger-says-paid", words, asOf, batchId);
    }

    private void tell(String what, Map<Long, List<String>> words, LocalDate asOf, long batchId) {
        List<JournalEntry> journal = words.entrySet().stream()
                .map(e -> new JournalEntry(
                        e.getKey(),
                        null,
                        what,
                        Words.list(e.getValue()),
                        Words.grounds("open items as of " + asOf, batchId)))
                .toList();
        news.tell(words.keySet(), AccountsChanged.Cause.SNAPSHOT, journal);
    }

    private Map<String, Invoice> known(Creditor creditor, List<OpenItemEntry> entries) {
        return invoices.known(
                creditor.id(), entries.stream().map(e -> e.invoice().number()).toList());
    }

    private Map<Long, BigDecimal> shares(Map<String, Invoice> invoices) {
        Collection<Long> ids = invoices.values().stream().map(Invoice::id).toList();
        return allocations.ledgerShares(ids);
    }

    private static OpenItemEntry withTerms(
            OpenItemEntry e, @org.jspecify.annotations.Nullable Account account, Creditor creditor) {
        return account == null ? e : new OpenItemEntry(e.line(), e.invoice().withTerms(account, creditor), e.open());
    }
}
