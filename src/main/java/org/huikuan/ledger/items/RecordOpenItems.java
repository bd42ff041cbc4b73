package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Refusals;
import org.huikuan.ledger.money.Allocations;
import org.huikuan.ledger.money.Paid;
import org.springframework.stereotype.Component;

/**
 * Makes our ledger say what a list of open items says, in the caller's transaction. The difference between an
 * invoice's amount and what is open of it, as far as no receipt or credit note of ours explains it, is paid by the
 * ledger's word; it is taken back when the item comes back. Dates, customer and amount of an invoice follow the list.
 */
@Component
public class RecordOpenItems {

    private final Accounts accounts;
    private final Invoices invoices;
    private final Allocations allocations;
    private final ListedItems listed;
    private final BusinessDay day;

    public RecordOpenItems(
            Accounts accounts, Invoices invoices, Allocations allocations, ListedItems listed, BusinessDay day) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.allocations = allocations;
        this.listed = listed;
        this.day = day;
    }

    /** To be called before the list's items: it has taken all money into account that had come by its day. */
    public void begin(Creditor creditor, LocalDate asOf) {
        allocations.listed(creditor.id(), asOf);
    }

    /** @return one outcome an entry, in their order */
    public List<Outcome> record(Creditor creditor, LocalDate asOf, List<OpenItemEntry> entries, long batchId) {
        Map<String, Account> locked = accounts.lockByCustomer(creditor.id(), customers(creditor, entries));
        List<OpenItemEntry> due = entries.stream()
                .map(e -> withTerms(e, locked.get(e.invoice().customer()), creditor))
                .toList();
        Map<String, Invoice> known = known(creditor, due);
        List<OpenItemEntry> fresh = due.stream()
                .filter(e -> !known.containsKey(e.invoice().number()))
                .filter(e -> locked.containsKey(e.invoice().customer()))
                .filter(e -> Refusals.dueDate(e.invoice()).isEmpty())
                .toList();
        invoices.add(
                creditor, locked, fresh.stream().map(OpenItemEntry::invoice).toList(), batchId);
        Map<Long, BigDecimal> shares = shares(known);
        known.putAll(known(creditor, paidInPart(fresh)));
        OpenItemFacts facts =
                detailed(new OpenItemFacts(creditor, asOf, locked, known, shares, Map.of(), newNumbers(fresh)), due);
        List<Outcome> outcomes = due.stream().map(facts::judge).toList();
        listed.apply(changes(facts, due, outcomes), asOf, day.today(creditor), batchId);
        return outcomes;
    }

    private static ListChanges changes(OpenItemFacts facts, List<OpenItemEntry> entries, List<Outcome> outcomes) {
        ListChanges changes = new ListChanges();
        for (int i = 0; i < entries.size(); i++) {
            if (outcomes.get(i).equals(Outcome.ACCEPTED)) {
                changes.add(facts, entries.get(i));
            }
        }
        return changes;
    }

    /** Of which the ledger's word pays a part; new items that are wholly open need nothing but their journal. */
    private static List<OpenItemEntry> paidInPart(List<OpenItemEntry> fresh) {
        return fresh.stream().filter(e -> !e.isWhollyOpen()).toList();
    }

    private static Set<String> newNumbers(List<OpenItemEntry> fresh) {
        return fresh.stream().map(e -> e.invoice().number()).collect(Collectors.toSet());
    }

    /** Closes invoices that the list no longer has. Their accounts must be locked. */
    public void close(Creditor creditor, List<Invoice> missing, LocalDate asOf, long batchId) {
        Map<Long, BigDecimal> shares =
                allocations.ledgerShares(missing.stream().map(Invoice::id).toList());
        ListChanges changes = new ListChanges();
        missing.forEach(i -> changes.close(i, shares.getOrDefault(i.id(), BigDecimal.ZERO)));
        listed.apply(changes, asOf, day.today(creditor), batchId);
    }

    /** Customers that the list names, and those under which the ledger has its invoices now. */
    private Set<String> customers(Creditor creditor, List<OpenItemEntry> entries) {
        Stream<String> said = entries.stream().map(e -> e.invoice().customer());
        return Stream.concat(said, invoices.customersOf(creditor.id(), numbers(entries)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private OpenItemFacts detailed(OpenItemFacts facts, List<OpenItemEntry> entries) {
        List<Long> ids = entries.stream()
                .filter(facts::isContradicted)
                .map(e -> Objects.requireNonNull(
                                facts.invoices().get(e.invoice().number()))
                        .id())
                .toList();
        return ids.isEmpty()
                ? facts
                : facts.with(allocations.paidOf(ids).stream().collect(Collectors.groupingBy(Paid::invoiceId)));
    }

    private Map<String, Invoice> known(Creditor creditor, List<OpenItemEntry> entries) {
        return entries.isEmpty() ? new HashMap<>() : new HashMap<>(invoices.known(creditor.id(), numbers(entries)));
    }

    private static List<String> numbers(List<OpenItemEntry> entries) {
        return entries.stream().map(e -> e.invoice().number()).toList();
    }

    private Map<Long, BigDecimal> shares(Map<String, Invoice> invoices) {
        return invoices.isEmpty()
                ? Map.of()
                : allocations.ledgerShares(
                        invoices.values().stream().map(Invoice::id).toList());
    }

    private static OpenItemEntry withTerms(
            OpenItemEntry e, @org.jspecify.annotations.Nullable Account account, Creditor creditor) {
        return account == null ? e : new OpenItemEntry(e.line(), e.invoice().withTerms(account, creditor), e.open());
    }
}
