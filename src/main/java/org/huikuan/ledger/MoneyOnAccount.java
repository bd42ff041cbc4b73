package org.huikuan.ledger;

import java.math.BigDecimal;
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

    /** By currency; without those of which nothing is left. */
    public Map<String, BigDecimal> left(long accountId) {
        Map<String, BigDecimal> left = new TreeMap<>();
        allocations
                .creditsLeft(List.of(accountId))
                .forEach(c -> left.merge(c.left().currency(), c.left().amount(), BigDecimal::add));
        return left;
    }
}
