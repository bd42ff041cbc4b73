package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a receipt or credit note pays of an invoice.
 *
 * @param id of the allocation
 * @param on the day the credit was received or issued
 * @param named the sender named the invoice, or a person chose it
 */
public record Paid(
        long id, long invoiceId, Credit.Source source, long sourceId, BigDecimal amount, LocalDate on, boolean named) {}
