package org.huikuan.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which invoice a credit pays: first the invoices it names, then the oldest due of its account and currency. No credit
 * pays more than it has, no invoice gets more than is open.
 */
public final class AllocationPolicy {

    private static final Comparator<Credit> OLDEST_FIRST =
            Comparator.comparing(Credit::on).thenComparing(Credit::source).thenComparing(Credit::id);

    private final Map<Long, OpenItem> items = new LinkedHashMap<>();
    private final Map<Long, BigDecimal> open = new HashMap<>();
    private final Map<Credit, BigDecimal> left = new LinkedHashMap<>();
    private final List<Allocation> allocations = new ArrayList<>();

    private AllocationPolicy(List<Credit> credits, List<OpenItem> oldestDueFirst) {
        oldestDueFirst.forEach(i -> {
            items.put(i.invoiceId(), i);
            open.put(i.invoiceId(), i.open().amount());
        });
        credits.stream().sorted(OLDEST_FIRST).forEach(c -> left.put(c, c.left().amount()));
    }

    /** @param oldestDueFirst open items of the credits' accounts; items of other accounts are not touched */
    public static List<Allocation> allocate(List<Credit> credits, List<OpenItem> oldestDueFirst) {
        AllocationPolicy policy = new AllocationPolicy(credits, oldestDueFirst);
        policy.payTheNamed();
        policy.payTheOldest();
        return policy.allocations;
    }

    private void payTheNamed() {
        for (Credit credit : left.keySet()) {
            for (Long invoice : credit.invoices()) {
                OpenItem item = items.get(invoice);
                if (item != null) {
                    pay(credit, item);
                }
            }
        }
    }

    private void payTheOldest() {
        Map<String, List<OpenItem>> byAccount = new HashMap<>();
        items.values().forEach(i -> byAccount
                .computeIfAbsent(key(i.accountId(), i.open().currency()), k -> new ArrayList<>())
                .add(i));
        for (Credit credit : left.keySet()) {
            for (OpenItem item :
                    byAccount.getOrDefault(key(credit.accountId(), credit.left().currency()), List.of())) {
                pay(credit, item);
            }
        }
    }

    private void pay(Credit credit, OpenItem item) {
        boolean fits = item.accountId() == credit.accountId()
                && item.open().currency().equals(credit.left().currency());
        BigDecimal has = left.getOrDefault(credit, BigDecimal.ZERO);
        BigDecimal owes = open.getOrDefault(item.invoiceId(), BigDecimal.ZERO);
        BigDecimal amount = has.min(owes);
        if (!fits || amount.signum() <= 0) {
            return;
        }
        left.put(credit, has.subtract(amount));
        open.put(item.invoiceId(), owes.subtract(amount));
        allocations.add(new Allocation(credit.source(), credit.id(), item.invoiceId(), amount));
    }

    private static String key(long account, String currency) {
        return account + currency;
    }
}
