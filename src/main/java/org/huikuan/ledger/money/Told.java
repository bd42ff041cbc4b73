package org.huikuan.ledger.money;

import java.time.LocalDate;

/**
 * What a list of open items has said to be paid of an invoice, and no receipt or credit note has explained yet.
 *
 * @param on the list's as-of day
 * @param amount above zero
 */
public record Told(long invoiceId, long accountId, String number, LocalDate on, org.huikuan.shared.Money amount) {}
