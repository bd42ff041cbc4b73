package org.huikuan.interest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.contracts.Known;
import org.jspecify.annotations.Nullable;

/** What is known of an account that decides about interest on late payment, and the rates of the market. */
public interface LatePaymentTerms {

    /**
     * What a contract says. Unknown is not "not agreed": a letter may only reserve the contract's rate.
     *
     * @param rate whether a rate is agreed
     * @param contractRate given where a rate is agreed
     * @param payWhenPaid whether the contract lets payment wait for a third party's
     * @param signedOn the day of the contract; null: not known
     */
    record Agreed(
            Known rate,
            @Nullable Rate contractRate,
            Known payWhenPaid,
            @Nullable LocalDate signedOn) {

        public static final Agreed UNKNOWN = new Agreed(Known.UNKNOWN, null, Known.UNKNOWN, null);
    }

    /**
     * One account.
     *
     * @param byDefault for invoices that name no contract
     * @param byInvoice for invoices that name one, by number
     * @param smallCreditor the creditor is a micro, small or medium enterprise
     * @param largeDebtor the customer is a large enterprise or a public body
     * @param country of the creditor, ISO 3166
     */
    record Terms(
            Agreed byDefault,
            Map<String, Agreed> byInvoice,
            boolean smallCreditor,
            boolean largeDebtor,
            String country) {

        public Terms {
            byInvoice = Map.copyOf(byInvoice);
        }

        /** The invoice's own contract; otherwise the default one, unless it is younger than the invoice. */
        public Agreed of(String invoice, LocalDate issuedOn) {
            Agreed own = byInvoice.get(invoice);
            if (own != null) {
                return own;
            }
            LocalDate signedOn = byDefault.signedOn();
            return signedOn != null && issuedOn.isBefore(signedOn) ? Agreed.UNKNOWN : byDefault;
        }
    }

    /** By account id, all in a fixed number of questions. */
    Map<Long, Terms> of(Collection<Long> accountIds);

    LoanPrimeRates loanPrimeRates();

    /** What was paid of open invoices after their due dates and has not bounced, by account and invoice number. */
    Map<Long, Map<String, List<Principal.Paid>>> paidLate(Collection<Long> accountIds);
}
