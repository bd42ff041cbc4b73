package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.Money;

/** An invoice, open or not. */
public record Invoice(
        long id, long accountId, String number, LocalDate issuedOn, LocalDate dueOn, Money amount, BigDecimal open) {}
