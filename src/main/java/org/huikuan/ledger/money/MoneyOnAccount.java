package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Money and credit that has paid no invoice yet: whoever calls the customer must know of it. */
@Component
public class MoneyOnAccount {

    private final Allocations allocations;

    public MoneyOnAccount(Allocations allocations) {
        this.allocations = allocations;
    }

    /** By account and currency; without those of which nothing is left. */
    public Map<Long, Map<String, BigDecimal>> left(Collection<Long> accountIds) {
        Map<Long, Map<String, BigDecimal>> left = new HashMap<>();
        if (!accountIds.isEmpty()) {
            allocations.creditsLeft(accountIds).forEach(c -> left.computeIfAbsent(c.accountId(), a -> new TreeMap<>())
                    .merge(c.left().currency(), c.left().amount(), BigDecimal::add));
        }
        return left;
    }

    /** By currency; without those of which nothing is left. */
    public Map<String, BigDecimal> left(long accountId) {
        return left(List.of(accountId)).getOrDefault(accountId, Map.of());
    }
}
