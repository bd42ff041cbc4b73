package org.huikuan.portfolio;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A rule that puts customers in charge of a team and a collector; what is null is not asked.
 *
 * @param position order in which rules are asked, from 1
 * @param addressPrefix how the customer's address begins, such as a province
 * @param amountFrom least open amount in the creditor's currency, other money converted; a customer whose money has no rate
 *     fits no rule with an amount
 * @param amountBelow the open amount is less than this
 * @param customerFrom first customer number of a range
 * @param customerTo last customer number of a range
 * @param collector login name; null: whoever of the team has least to do
 */
public record Rule(
        long id,
        int position,
        @Nullable String creditor,
        @Nullable String country,
        @Nullable String addressPrefix,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountBelow,
        @Nullable String customerFrom,
        @Nullable String customerTo,
        @Nullable String language,
        String team,
        @Nullable String collector) {

    boolean fits(Candidate c) {
        return is(creditor, c.creditor())
                && is(country, c.country())
                && is(language, c.language())
                && (addressPrefix == null
                        || c.address() != null && c.address().strip().startsWith(addressPrefix))
                && (amountFrom == null || c.open() != null && c.open().compareTo(amountFrom) >= 0)
                && (amountBelow == null || c.open() != null && c.open().compareTo(amountBelow) < 0)
                && (customerFrom == null || c.customer().compareTo(customerFrom) >= 0)
                && (customerTo == null || c.customer().compareTo(customerTo) <= 0);
    }

    private static boolean is(@Nullable String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }

    Rule at(int newPosition) {
        return new Rule(
                id,
                newPosition,
                creditor,
                country,
                addressPrefix,
                amountFrom,
                amountBelow,
                customerFrom,
                customerTo,
                language,
                team,
                collector);
    }

    Rule naming(@Nullable String newCollector) {
        return new Rule(
                id,
                position,
                creditor,
                country,
                addressPrefix,
                amountFrom,
                amountBelow,
                customerFrom,
                customerTo,
                language,
                team,
                newCollector);
    }
}
