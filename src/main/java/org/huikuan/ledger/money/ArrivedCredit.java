package org.huikuan.ledger.money;

import java.math.BigDecimal;

/**
 * A receipt or credit note that is about to be stored.
 *
 * @param left what remains of its amount after what it pays at once
 */
public record ArrivedCredit(CreditEntry entry, long accountId, BigDecimal left) {}
