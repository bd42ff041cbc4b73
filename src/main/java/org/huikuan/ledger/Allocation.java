package org.huikuan.ledger;

import java.math.BigDecimal;

/**
 * A part of a credit that pays a part of an invoice.
 *
 * @param sourceId the receipt's or credit note's id
 * @param amount above zero, in the invoice's currency
 */
public record Allocation(Credit.Source source, long sourceId, long invoiceId, BigDecimal amount) {}
