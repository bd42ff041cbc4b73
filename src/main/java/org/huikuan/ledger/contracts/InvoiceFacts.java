package org.huikuan.ledger.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one invoice beside its sum.
 *
 * @param contractId null: it names none, and the account's default contract holds
 * @param deliveredOn the day of delivery (交货); interest of SME article 17 and acceptance periods may begin there
 * @param acceptedOn the day of acceptance (验收)
 */
public record InvoiceFacts(
        @Nullable Long contractId,
        @Nullable String orderNumber,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate acceptedOn) {

    public static final InvoiceFacts UNKNOWN = new InvoiceFacts(null, null, null, null);

    /** What is said here over what was known; null leaves what was known. */
    InvoiceFacts over(InvoiceFacts was, @Nullable Long contract) {
        return new InvoiceFacts(
                contract,
                orderNumber == null ? was.orderNumber : orderNumber,
                deliveredOn == null ? was.deliveredOn : deliveredOn,
                acceptedOn == null ? was.acceptedOn : acceptedOn);
    }
}
