package org.huikuan.playbook;

import java.math.BigDecimal;
import java.util.List;

/**
 * How often a technique was used, and what those customers paid in the days after. A receipt counts once, however often the
 * technique was used with its customer before it came; it counts for every technique used before it, and says nothing of why
 * the customer paid. Reversed receipts do not count; amounts are those of the receipts, in their own currency.
 *
 * @param times in how many contacts it was used
 * @param customers with how many customers
 * @param days from the day of a use on, that day being the first and the last one counting as well
 * @param money by currency; none when nothing came
 */
public record TechniqueYield(String code, int times, int customers, int days, List<Sum> money) {

    /** @param receipts how many */
    public record Sum(String currency, BigDecimal amount, int receipts) {}
}
