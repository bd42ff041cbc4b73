package org.huikuan.portfolio;

import java.math.BigDecimal;
import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A customer as rules and dealing look at it.
 *
 * @param open open amount in the creditor's currency, other money converted; null where some of it has no rate
 * @param hasCase whether it has an open case
 */
public record Candidate(
        long accountId,
        String creditor,
        String customer,
        String name,
        String country,
        @Nullable String address,
        String language,
        String team,
        @Nullable String collector,
        @Nullable BigDecimal open,
        boolean hasCase) {

    public Assignment assignment() {
        return new Assignment(accountId, team, collector);
    }
}
