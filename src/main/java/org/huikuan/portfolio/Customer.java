package org.huikuan.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A customer in the portfolio.
 *
 * @param creditor code of the creditor
 * @param caseNumber number of the open case
 * @param stage stage of the open case
 * @param openTogether what the open sums are worth in the creditor's currency; null where they are in it anyway
 */
public record Customer(
        long accountId,
        String creditor,
        String customer,
        String name,
        String country,
        String team,
        @Nullable String collector,
        @Nullable String caseNumber,
        @Nullable String stage,
        List<Sum> sums,
        LoadView.@Nullable Together openTogether,
        LoadView.@Nullable Together overdueTogether) {

    /** One whose sums are not read yet, or are all in the creditor's currency. */
    public Customer(
            long accountId,
            String creditor,
            String customer,
            String name,
            String country,
            String team,
            @Nullable String collector,
            @Nullable String caseNumber,
            @Nullable String stage,
            List<Sum> sums) {
        this(accountId, creditor, customer, name, country, team, collector, caseNumber, stage, sums, null, null);
    }

    /** What is open and overdue in a currency, as decimal strings. */
    public record Sum(String currency, String open, String overdue) {}

    public Assignment assignment() {
        return new Assignment(accountId, team, collector);
    }

    /** As a form or call sends back what the person saw. */
    @JsonProperty("seen")
    public String seen() {
        return accountId + "|" + team + "|" + (collector == null ? "" : collector);
    }
}
