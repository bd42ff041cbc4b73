package org.huikuan.ledger.items;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.Refusals;
import org.huikuan.ledger.invoices.Correction;
import org.huikuan.ledger.money.Paid;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a list of open items arrives, and the judgement over each of them. The list is the master: dates,
 * customer and amount follow it, and it wins over money that was allocated by itself; money that names the invoice stays.
 *
 * @param invoices those of the list that the ledger knows; not the new ones that are wholly open
 * @param shares what the ledger's word pays, by invoice
 * @param paid what receipts and credit notes pay of those invoices where that is more than the list says
 */
record OpenItemFacts(
        Creditor creditor,
        LocalDate asOf,
        Map<String, Account> accounts,
        Map<String, Invoice> invoices,
        Map<Long, BigDecimal> shares,
        Map<Long, List<Paid>> paid,
        Set<String> isNew) {

    Outcome judge(OpenItemEntry e) {
        InvoiceEntry said = e.invoice();
        Account account = accounts.get(said.customer());
        Invoice known = invoices.get(said.number());
        if (account == null) {
            return Refusals.unknownCustomer(creditor, said.customer());
        }
        Optional<Outcome> dueDate = Refusals.dueDate(said);
        if (dueDate.isPresent()) {
            return dueDate.get();
        }
        if (known == null) {
            return Outcome.ACCEPTED;
        }
        Correction correction = Correction.of(known, account, said);
        if (correction != null
                && correction.changesCurrency()
                && byCredits(known).signum() > 0) {
            return Refusals.otherCurrency(known, said.amount());
        }
        if (excess(e, known).compareTo(sum(byThemselves(known))) > 0) {
            return Outcome.refused("open", "import-cannot-open-invoice-receipts", e.open(), said.number());
        }
        boolean same = !changesTheWord(e, known) && freed(e, known).isEmpty();
        return same && correction == null && !isNew.contains(said.number()) ? Outcome.UNCHANGED : Outcome.ACCEPTED;
    }

    @Nullable
    Correction correction(OpenItemEntry e, Invoice known) {
        Account account = accounts.get(e.invoice().customer());
        return account == null ? null : Correction.of(known, account, e.invoice());
    }

    /** What the ledger's word must pay so that just the said amount is open; money that came later lowers it further. */
    BigDecimal shareFor(OpenItemEntry e, Invoice known) {
        BigDecimal credits = byCredits(known).subtract(sum(freed(e, known).values()));
        return saidPaid(e).subtract(credits).max(BigDecimal.ZERO);
    }

    boolean changesTheWord(OpenItemEntry e, Invoice known) {
        return shareFor(e, known).compareTo(share(known)) != 0;
    }

    /** What was allocated by itself and is freed, since the list says that it paid something else; by part. */
    Map<Paid, BigDecimal> freed(OpenItemEntry e, Invoice known) {
        Map<Paid, BigDecimal> freed = new LinkedHashMap<>();
        BigDecimal left = excess(e, known);
        for (Paid p : byThemselves(known)) {
            BigDecimal part = left.min(p.amount());
            if (part.signum() > 0) {
                freed.put(p, part);
                left = left.subtract(part);
            }
        }
        return freed;
    }

    /** By how much the credits of the list's day pay more than the list says, or all of them more than the amount. */
    private BigDecimal excess(OpenItemEntry e, Invoice known) {
        BigDecimal until =
                sum(paidOf(known).stream().filter(p -> !p.on().isAfter(asOf)).toList());
        BigDecimal tooMuch = byCredits(known).subtract(e.invoice().amount().amount());
        return until.subtract(saidPaid(e)).max(tooMuch).max(BigDecimal.ZERO);
    }

    private List<Paid> byThemselves(Invoice known) {
        return paidOf(known).stream()
                .filter(p -> !p.named())
                .sorted(Comparator.comparing(Paid::on).thenComparing(Paid::id).reversed())
                .toList();
    }

    private List<Paid> paidOf(Invoice known) {
        return paid.getOrDefault(known.id(), List.of());
    }

    private BigDecimal share(Invoice known) {
        return shares.getOrDefault(known.id(), BigDecimal.ZERO);
    }

    /** What receipts and credit notes pay of the invoice. */
    private BigDecimal byCredits(Invoice known) {
        return known.amount().amount().subtract(known.open()).subtract(share(known));
    }

    private static BigDecimal saidPaid(OpenItemEntry e) {
        return e.invoice().amount().amount().subtract(e.open());
    }

    /** Whether what credits pay has to be looked at one by one. */
    boolean isContradicted(OpenItemEntry e) {
        Invoice known = invoices.get(e.invoice().number());
        return known != null && byCredits(known).compareTo(saidPaid(e)) > 0;
    }

    OpenItemFacts with(Map<Long, List<Paid>> details) {
        return new OpenItemFacts(creditor, asOf, accounts, invoices, shares, details, isNew);
    }

    private static BigDecimal sum(List<Paid> parts) {
        return sum(parts.stream().map(Paid::amount).toList());
    }

    private static BigDecimal sum(java.util.Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
