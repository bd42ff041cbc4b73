package org.huikuan.portfolio;

import java.math.BigDecimal;
import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A customer as rules and dealing look at it.
 *
 * @param open open amount in the creditor's currency
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
        BigDecimal open,
        boolean hasCase) {

    public Assignment assignment() {
        return new Assignment(accountId, team, collector);
    }
}
