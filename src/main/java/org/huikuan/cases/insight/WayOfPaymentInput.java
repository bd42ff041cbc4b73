package org.huikuan.cases.insight;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.Most;
import org.huikuan.acts.Nested;
import org.huikuan.debtors.InvoiceForm;
import org.huikuan.debtors.PaymentStep;
import org.huikuan.debtors.WayOfPayment.Hands;
import org.huikuan.documents.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * How the customer pays, as it was told.
 *
 * @param papers what must lie beside the request
 * @param payDay day of the month
 */
record WayOfPaymentInput(
        @Nested HandsInput files,
        @Nested HandsInput checks,
        @Nested HandsInput approves,
        @Nested HandsInput pays,
        @Nullable InvoiceForm invoiceForm,
        List<DocumentKind> papers,
        @Nullable Integer payDay,
        @Most(500) @Nullable String payDayNote) {

    /** Who does a step, and who does it in the absence of the first. */
    record HandsInput(@Nullable String person, @Nullable String standIn) {

        Hands hands() {
            return new Hands(person, standIn);
        }
    }

    Map<PaymentStep, Hands> hands() {
        return Map.of(
                PaymentStep.FILES, files.hands(),
                PaymentStep.CHECKS, checks.hands(),
                PaymentStep.APPROVES, approves.hands(),
                PaymentStep.PAYS, pays.hands());
    }

    boolean isEmpty() {
        return hands().values().stream().allMatch(Hands.UNKNOWN::equals)
                && invoiceForm == null
                && papers.isEmpty()
                && payDay == null
                && payDayNote == null;
    }
}
