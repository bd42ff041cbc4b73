package org.huikuan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.Money;

/** An invoice, open or not. */
public record Invoice(
        long id, long accountId, String number, LocalDate issuedOn, LocalDate dueOn, Money amount, BigDecimal open) {

    /** Whether everything that a correction could change is equal; what is open may differ. */
    public boolean saysTheSame(Invoice other) {
        return accountId == other.accountId
                && issuedOn.equals(other.issuedOn)
                && dueOn.equals(other.dueOn)
                && amount.equals(other.amount);
    }
}
