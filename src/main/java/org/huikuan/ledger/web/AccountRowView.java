package org.huikuan.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account in the list: what is open and overdue in each currency, and since when. */
public record AccountRowView(
        long id,
        String creditor,
        String customer,
        String name,
        String team,
        @Nullable String collector,
        List<AccountSum> sums,
        long daysPastDue,
        @Nullable String caseNumber) {

    /** Open and overdue amount in one currency. */
    public record AccountSum(String currency, String open, String overdue) {}
}
