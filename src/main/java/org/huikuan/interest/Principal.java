package org.huikuan.interest;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * What bears interest of one invoice: the overdue amount still open, less what is disputed.
 *
 * @param invoice the invoice's number
 * @param issuedOn stands for the day of the contract where a rule asks for it
 * @param dueOn interest runs from the day after
 */
public record Principal(String invoice, LocalDate issuedOn, LocalDate dueOn, Money amount) {}
