package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huikuan.ledger.OpenItem;

/** What credits still have, what items still owe and lists still tell, while the policy decides what pays what. */
final class AllocationDraft {

    private final Map<Credit, BigDecimal> left = new HashMap<>();
    private final Map<Long, BigDecimal> open = new HashMap<>();
    private final Map<Told, BigDecimal> unexplained = new IdentityHashMap<>();
    private final Map<Claims.Promised, BigDecimal> promised = new IdentityHashMap<>();
    private final List<Allocation> allocations = new ArrayList<>();

    AllocationDraft(List<Credit> credits, List<OpenItem> items, List<Told> told) {
        credits.forEach(c -> left.put(c, c.left().amount()));
        items.forEach(i -> open.put(i.invoiceId(), i.open().amount()));
        told.forEach(t -> unexplained.put(t, t.amount().amount()));
    }

    List<Allocation> allocations() {
        return allocations;
    }

    BigDecimal left(Credit credit) {
        return left.getOrDefault(credit, BigDecimal.ZERO);
    }

    boolean hasRest(Credit credit) {
        return left(credit).signum() > 0;
    }

    BigDecimal open(OpenItem item) {
        return open.getOrDefault(item.invoiceId(), BigDecimal.ZERO);
    }

    /** Whether the credit may pay the item without naming it. */
    boolean mayPay(Credit credit, OpenItem item) {
        return fits(credit, item) && open(item).signum() > 0 && !credit.isPassedOver(item);
    }

    /** Whether there are several items and the credit does not suffice for all of them. */
    boolean mustChoose(Credit credit, List<OpenItem> items) {
        List<OpenItem> mine = items.stream().filter(i -> mayPay(credit, i)).toList();
        BigDecimal sum = mine.stream().map(this::open).reduce(BigDecimal.ZERO, BigDecimal::add);
        return mine.size() > 1 && left(credit).compareTo(sum) < 0;
    }

    /** Stands for what a list as of the credit's day or later has told. */
    void explainSince(Credit credit, Told told) {
        if (!told.on().isBefore(credit.on())) {
            explain(credit, told);
        }
    }

    void explain(Credit credit, Told told) {
        BigDecimal amount = left(credit).min(unexplained.getOrDefault(told, BigDecimal.ZERO));
        boolean fits = told.accountId() == credit.accountId()
                && told.amount().currency().equals(credit.left().currency());
        if (fits && amount.signum() > 0) {
            left.merge(credit, amount.negate(), BigDecimal::add);
            unexplained.merge(told, amount.negate(), BigDecimal::add);
            boolean named = credit.names().contains(told.number());
            allocations.add(new Allocation(credit.source(), credit.id(), told.invoiceId(), amount, named, told.on()));
        }
    }

    /** Pays an item that the credit names. */
    void pay(Credit credit, OpenItem item) {
        if (fits(credit, item)) {
            pay(credit, item, open(item), true);
        }
    }

    /** Pays the promised items, the oldest due first, as far as the promise goes. */
    void pay(Credit credit, Claims.Promised promise, List<OpenItem> items) {
        for (OpenItem item : items) {
            if (promise.invoices().contains(item.invoiceId()) && mayPay(credit, item)) {
                BigDecimal most = promised.getOrDefault(promise, promise.left()).min(open(item));
                BigDecimal before = left(credit);
                pay(credit, item, most, false);
                BigDecimal paid = before.subtract(left(credit));
                promised.put(
                        promise, promised.getOrDefault(promise, promise.left()).subtract(paid));
            }
        }
    }

    /** Pays parts of items due on one day: all of them, or by proportion when the credit does not suffice. */
    void payTogether(Credit credit, List<OpenItem> items, Function<OpenItem, BigDecimal> part) {
        Map<OpenItem, BigDecimal> parts = new java.util.LinkedHashMap<>();
        items.forEach(i -> parts.put(i, part.apply(i)));
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal has = left(credit);
        if (has.signum() <= 0 || sum.signum() <= 0) {
            return;
        }
        if (has.compareTo(sum) < 0) {
            int digits = Math.min(2, Math.max(0, digitsOf(credit)));
            parts.forEach((item, amount) -> pay(
                    credit,
                    item,
                    has.multiply(amount).divide(sum, digits, RoundingMode.DOWN).min(amount),
                    false));
        }
        parts.forEach((item, amount) -> pay(credit, item, part.apply(item), false));
    }

    private static int digitsOf(Credit credit) {
        return Currency.getInstance(credit.left().currency()).getDefaultFractionDigits();
    }

    private void pay(Credit credit, OpenItem item, BigDecimal most, boolean named) {
        BigDecimal amount = left(credit).min(open(item)).min(most);
        if (amount.signum() <= 0) {
            return;
        }
        left.merge(credit, amount.negate(), BigDecimal::add);
        open.merge(item.invoiceId(), amount.negate(), BigDecimal::add);
        add(new Allocation(credit.source(), credit.id(), item.invoiceId(), amount, named, null));
    }

    /** One row for what a credit pays of an item, even where it did so in two steps. */
    private void add(Allocation made) {
        for (int i = allocations.size() - 1; i >= 0; i--) {
            Allocation a = allocations.get(i);
            boolean same = a.source() == made.source()
                    && a.sourceId() == made.sourceId()
                    && a.invoiceId() == made.invoiceId()
                    && !a.explains()
                    && a.named() == made.named();
            if (same) {
                allocations.set(
                        i,
                        new Allocation(
                                made.source(),
                                made.sourceId(),
                                made.invoiceId(),
                                a.amount().add(made.amount()),
                                made.named(),
                                null));
                return;
            }
            if (a.sourceId() != made.sourceId()) {
                break;
            }
        }
        allocations.add(made);
    }

    private static boolean fits(Credit credit, OpenItem item) {
        return item.accountId() == credit.accountId()
                && item.open().currency().equals(credit.left().currency());
    }
}
