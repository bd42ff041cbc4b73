package org.huikuan.interest;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Money;

/**
 * What bears interest of one invoice: the overdue amount still open, less what is disputed, and what was paid of it too
 * late.
 *
 * @param invoice the invoice's number
 * @param issuedOn stands for the day of the contract where a rule asks for it and nobody has recorded it
 * @param payBy the last day for paying; interest runs from the day after
 * @param amount open today
 * @param paidLate parts paid after that day: each bears interest up to and with the day on which it was paid
 */
public record Principal(String invoice, LocalDate issuedOn, LocalDate payBy, Money amount, List<Paid> paidLate) {

    /** Money that came after the last day for paying. */
    public record Paid(LocalDate on, Money amount) {}

    public Principal {
        paidLate = List.copyOf(paidLate);
    }

    /** An invoice of which nothing was paid too late, or of which the ledger knows it. */
    public Principal(String invoice, LocalDate issuedOn, LocalDate payBy, Money amount) {
        this(invoice, issuedOn, payBy, amount, List.of());
    }

    Principal with(List<Paid> paid) {
        return new Principal(invoice, issuedOn, payBy, amount, paid);
    }
}
