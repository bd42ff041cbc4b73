package org.huikuan.legal.limitation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Money of the ledger that matters in law: part payments by invoice, and what came lately. */
public interface PartPayments {

    /** Receipts of the account from the day on that have not bounced, the oldest first. */
    List<Payment> since(long accountId, LocalDate from);

    /** Money received. @param invoiceId null when it is not about one invoice */
    record Payment(
            @org.jspecify.annotations.Nullable Long invoiceId,
            String reference,
            LocalDate receivedOn,
            BigDecimal amount,
            String currency) {}
}
