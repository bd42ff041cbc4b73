package org.huikuan.ledger.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Refusals;
import org.huikuan.ledger.Refusals.Difference;
import org.huikuan.ledger.money.Settlement;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records invoices, and lets money that waits on their accounts pay them, in the caller's transaction. */
@Component
public class RecordInvoices {

    private final Accounts accounts;
    private final Invoices invoices;
    private final Settlement settlement;
    private final LedgerNews news;

    public RecordInvoices(Accounts accounts, Invoices invoices, Settlement settlement, LedgerNews news) {
        this.accounts = accounts;
        this.invoices = invoices;
        this.settlement = settlement;
        this.news = news;
    }

    public List<Outcome> record(
            Creditor creditor, LocalDate today, List<InvoiceEntry> entries, @Nullable Long batchId) {
        Map<String, Account> locked = accounts.lockByCustomer(
                creditor.id(), entries.stream().map(InvoiceEntry::customer).toList());
        Map<String, Invoice> known = invoices.known(
                creditor.id(), entries.stream().map(InvoiceEntry::number).toList());
        List<Outcome> outcomes = new ArrayList<>(entries.size());
        Map<String, InvoiceEntry> taken = new LinkedHashMap<>();
        for (InvoiceEntry entry : entries) {
            Account account = locked.get(entry.customer());
            InvoiceEntry e = account == null ? entry : entry.withTerms(account, creditor);
            Outcome outcome = judge(creditor, account, e, known.get(e.number()), taken.get(e.number()));
            outcomes.add(outcome);
            if (outcome.equals(Outcome.ACCEPTED)) {
                taken.put(e.number(), e);
            }
        }
        if (!taken.isEmpty()) {
            store(creditor, today, locked, List.copyOf(taken.values()), batchId);
        }
        return outcomes;
    }

    private static Outcome judge(
            Creditor creditor,
            @Nullable Account account,
            InvoiceEntry e,
            @Nullable Invoice known,
            @Nullable InvoiceEntry before) {
        Sentence thing = Sentence.refusal("thing-invoice", e.number());
        if (account == null) {
            return Refusals.unknownCustomer(creditor, e.customer());
        }
        if (known != null) {
            return Refusals.sameOr("number", thing, difference(known, account, e));
        }
        if (before != null) {
            return Refusals.sameOr("number", thing, difference(before, e));
        }
        return Refusals.dueDate(e).orElse(Outcome.ACCEPTED);
    }

    private void store(
            Creditor creditor,
            LocalDate today,
            Map<String, Account> locked,
            List<InvoiceEntry> entries,
            @Nullable Long batchId) {
        invoices.add(creditor, locked, entries, batchId);
        Map<Long, List<InvoiceEntry>> byAccount = entries.stream()
                .collect(Collectors.groupingBy(
                        e -> Objects.requireNonNull(locked.get(e.customer())).id()));
        Set<Long> changed = byAccount.keySet();
        settlement.settle(changed, today, batchId);
        List<JournalEntry> journal = new ArrayList<>();
        byAccount.forEach((account, list) -> journal.add(new JournalEntry(
                account, null, "invoices-recorded", words(list), JournalDetails.grounds(null, batchId))));
        news.tell(changed, AccountsChanged.Cause.INVOICES, journal);
    }

    private static Sentence words(List<InvoiceEntry> entries) {
        return JournalDetails.list(entries.stream()
                .map(e -> JournalDetails.of(e.number(), e.amount(), e.due()))
                .toList());
    }

    private static @Nullable Difference difference(Invoice known, Account account, InvoiceEntry e) {
        return Refusals.first(
                known.accountId() == account.id() ? null : Difference.another(e.customer()),
                Difference.between("invoice-date", known.issuedOn(), e.issuedOn()),
                Difference.between("due-date", known.dueOn(), e.due()),
                Difference.between("amount", known.amount(), e.amount()));
    }

    private static @Nullable Difference difference(InvoiceEntry before, InvoiceEntry e) {
        return Refusals.first(
                Difference.between("customer", before.customer(), e.customer()),
                Difference.between("invoice-date", before.issuedOn(), e.issuedOn()),
                Difference.between("due-date", before.due(), e.due()),
                Difference.between("amount", before.amount(), e.amount()));
    }
}
