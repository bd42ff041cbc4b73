package org.huikuan.campaigns;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/**
 * What a campaign fixes for one customer.
 *
 * @param person login name of whoever works on it
 * @param overdue what of the currency was overdue when the campaign was made
 * @param counterpart name of a person at the customer
 * @param everyDays how many working days lie between one contact and the next
 */
public record Target(
        long accountId,
        String person,
        Money amount,
        Money overdue,
        LocalDate payOn,
        String counterpart,
        int everyDays) {}
