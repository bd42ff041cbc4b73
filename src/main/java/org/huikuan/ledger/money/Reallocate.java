package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A person says what a receipt or credit note pays; what is not given to an invoice stays on account. In the caller's
 * transaction.
 */
@Component
public class Reallocate {

    private final Accounts accounts;
    private final BookedCredits booked;
    private final Allocations allocations;
    private final Invoices invoices;
    private final LedgerNews news;

    public Reallocate(
            Accounts accounts, BookedCredits booked, Allocations allocations, Invoices invoices, LedgerNews news) {
        this.accounts = accounts;
        this.booked = booked;
        this.allocations = allocations;
        this.invoices = invoices;
        this.news = news;
    }

    /**
     * @param items amount by number of invoice
     * @param seen what it paid when the person looked; null: nobody did
     */
    public Booked move(
            Credit.Source source,
            long id,
            Map<String, BigDecimal> items,
            String reason,
            LocalDate today,
            @Nullable Map<String, BigDecimal> seen) {
        accounts.lock(List.of(find(source, id).accountId()));
        Booked credit = find(source, id);
        if (credit.isReversed()) {
            throw new Conflict("receipt-reversed", credit.number(), credit.reversedOn());
        }
        Map<Paid, BigDecimal> before = allocations.paidBy(source, id).stream()
                .collect(Collectors.toMap(p -> p, Paid::amount, BigDecimal::add, LinkedHashMap::new));
        refuseOther(credit, before, seen);
        if (!before.isEmpty()) {
            allocations.free(before, today, null, null);
        }
        booked.name(credit, new ArrayList<>(items.keySet()));
        allocations.add(allocations(credit, items), today, null);
        Sentence words = JournalDetails.of(
                credit.number(),
                Sentence.list(items.entrySet().stream()
                        .map(e -> Sentence.joined(" ", e.getKey(), e.getValue()))
                        .toList()),
                credit.amount().currency(),
                "#" + credit.id());
        news.tell(
                List.of(credit.accountId()),
                AccountsChanged.Cause.ITEMS_BACK,
                List.of(new JournalEntry(
                        credit.accountId(), null, source.code() + "-moved", words, Sentence.text(reason))));
        return find(source, id);
    }

    private void refuseOther(Booked credit, Map<Paid, BigDecimal> before, @Nullable Map<String, BigDecimal> seen) {
        if (seen == null) {
            return;
        }
        Map<Long, BigDecimal> now = before.entrySet().stream()
                .collect(Collectors.toMap(p -> p.getKey().invoiceId(), Map.Entry::getValue, BigDecimal::add));
        Map<String, Invoice> known = invoices.known(credit.creditorId(), seen.keySet());
        boolean same = seen.size() == now.size()
                && seen.entrySet().stream().allMatch(s -> {
                    Invoice invoice = known.get(s.getKey());
                    BigDecimal paid = invoice == null ? null : now.get(invoice.id());
                    return paid != null && paid.compareTo(s.getValue()) == 0;
                });
        if (!same) {
            throw new Conflict("receipt-moved", credit.number());
        }
    }

    private List<Allocation> allocations(Booked credit, Map<String, BigDecimal> items) {
        Map<String, Invoice> known = invoices.known(credit.creditorId(), items.keySet());
        BigDecimal left = credit.standing();
        List<Allocation> made = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> e : items.entrySet()) {
            Invoice invoice = known.get(e.getKey());
            BigDecimal amount = e.getValue();
            left = left.subtract(amount);
            if (invoice == null
                    || invoice.accountId() != credit.accountId()
                    || !invoice.amount().currency().equals(credit.amount().currency())) {
                throw new BadInput(
                        "items", "no-such-invoice", e.getKey(), credit.amount().currency());
            }
            if (amount.signum() <= 0 || amount.compareTo(invoice.open()) > 0 || left.signum() < 0) {
                throw new BadInput(
                        "items",
                        "more-than-open",
                        amount.toPlainString(),
                        e.getKey(),
                        invoice.open().toPlainString(),
                        credit.standing().toPlainString());
            }
            made.add(new Allocation(credit.source(), credit.id(), invoice.id(), amount, true, null));
        }
        return made;
    }

    private Booked find(Credit.Source source, long id) {
        String word = source.code();
        return booked.find(source, id).orElseThrow(() -> new NotFound("no-" + word));
    }
}
