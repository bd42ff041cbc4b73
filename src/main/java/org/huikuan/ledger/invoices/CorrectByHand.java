package org.huikuan.ledger.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.EntryRules;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.customers.FormerNumbers;
import org.huikuan.ledger.money.Settlement;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person corrects an invoice, or a customer's number. In the caller's transaction. */
@Component
public class CorrectByHand {

    private final Accounts accounts;
    private final Invoices invoices;
    private final CorrectInvoices correct;
    private final Settlement settlement;
    private final LedgerNews news;
    private final FormerNumbers former;

    public CorrectByHand(
            Accounts accounts,
            Invoices invoices,
            CorrectInvoices correct,
            Settlement settlement,
            LedgerNews news,
            FormerNumbers former) {
        this.former = former;
        this.accounts = accounts;
        this.invoices = invoices;
        this.correct = correct;
        this.settlement = settlement;
        this.news = news;
    }

    public Invoice invoice(
            Creditor creditor, InvoiceEntry said, String reason, LocalDate today, @Nullable Invoice seen) {
        Set<String> customers = new LinkedHashSet<>(invoices.customersOf(creditor.id(), List.of(said.number())));
        customers.add(said.customer());
        Map<String, Account> locked = accounts.lockByCustomer(creditor.id(), customers);
        Invoice known = invoices.known(creditor.id(), List.of(said.number())).get(said.number());
        if (known == null) {
            throw new NotFound("no-invoice");
        }
        if (seen != null && !known.saysTheSame(seen)) {
            throw new Conflict("invoice-corrected", said.number());
        }
        Account account = locked.get(said.customer());
        if (account == null) {
            throw new BadInput("customer", "no-customer-here", creditor.code(), said.customer());
        }
        refuse(known, said);
        Correction correction = Correction.of(known, account, said);
        if (correction != null) {
            correct.store(List.of(correction), null);
            settlement.settle(List.of(account.id()), today, null);
            correct.tell(List.of(correction), Sentence.words(reason));
        }
        return Objects.requireNonNull(
                invoices.known(creditor.id(), List.of(said.number())).get(said.number()));
    }

    private static void refuse(Invoice known, InvoiceEntry said) {
        EntryRules.dueDate(said.issuedOn(), said.due()).ifPresent(why -> {
            throw new BadInput("dueOn", "due-before-issued", said.due(), said.issuedOn());
        });
        BigDecimal paid = known.amount().amount().subtract(known.open());
        boolean other = !known.amount().currency().equals(said.amount().currency());
        if (said.amount().amount().compareTo(paid) < 0 || (other && paid.signum() > 0)) {
            throw new BadInput(
                    other ? "currency" : "amount",
                    "paid-already",
                    paid.toPlainString() + " " + known.amount().currency(),
                    known.number(),
                    paid.toPlainString(),
                    known.amount().currency());
        }
    }

    public void renumber(Creditor creditor, String customer, String to, String reason, LocalDate today) {
        Map<String, Account> locked = accounts.lockByCustomer(creditor.id(), List.of(customer, to));
        Account from = locked.get(customer);
        Account into = locked.get(to);
        if (from == null) {
            throw new NotFound("no-customer", creditor.code(), customer);
        }
        if (customer.equals(to)) {
            throw new BadInput("to", "same-number", to);
        }
        if (into == null) {
            EntryRules.customerNumber(to).ifPresent(why -> {
                throw new BadInput("to", "not-addressable");
            });
            former.remember(creditor.id(), customer, from.id());
            accounts.renumber(from.id(), to);
            news.tell(List.of(from.id()), AccountsChanged.Cause.CUSTOMERS, List.of(entry(from, from, to, reason)));
            return;
        }
        List<Correction> moves = invoices.ofAccount(from.id()).stream()
                .map(i -> new Correction(i, into, i.issuedOn(), i.dueOn(), i.amount()))
                .toList();
        correct.store(moves, null);
        accounts.moveMoney(from.id(), into.id());
        former.remember(creditor.id(), customer, into.id());
        settlement.settle(List.of(into.id()), today, null);
        correct.tell(moves, Sentence.words(reason));
        news.tell(
                List.of(from.id(), into.id()),
                AccountsChanged.Cause.CORRECTED,
                List.of(entry(from, from, to, reason), entry(into, from, to, reason)));
    }

    /** @param of in whose journal it stands */
    private static JournalEntry entry(Account of, Account from, String to, String reason) {
        return new JournalEntry(
                of.id(),
                null,
                "customer-renumbered",
                LedgerSays.BECAME.with(from.customer(), to),
                Sentence.words(reason));
    }
}
