package org.huikuan.interest;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of an account that decides about interest on late payment, and the rates of the market. */
public interface LatePaymentTerms {

    /**
     * @param contractRate null: none agreed, or not known
     * @param smallCreditor the creditor is a micro, small or medium enterprise
     * @param largeDebtor the customer is a large enterprise or a public body
     * @param payWhenPaid the contract lets payment wait for a third party's
     * @param country of the creditor, ISO 3166
     */
    record Terms(
            @Nullable Rate contractRate,
            boolean smallCreditor,
            boolean largeDebtor,
            boolean payWhenPaid,
            String country) {}

    /** By account id, all in one question. */
    Map<Long, Terms> of(Collection<Long> accountIds);

    LoanPrimeRates loanPrimeRates();
}
