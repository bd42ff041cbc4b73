package org.huikuan.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come with a customer.
 *
 * @param customer number and name, as the ledger has them
 * @param triedOn last day on which anything was tried since the campaign began; null before
 * @param reachedOn last day on which somebody was reached
 * @param promised what of the currency is promised and not yet paid
 * @param paid by currency, since the campaign began; reversed receipts do not count
 */
public record Progress(
        Target target,
        String customer,
        String name,
        @Nullable LocalDate triedOn,
        @Nullable LocalDate reachedOn,
        Money promised,
        List<Money> paid) {

    /** Paid in the currency that the campaign is about. */
    public Money counted() {
        String currency = target.amount().currency();
        return paid.stream()
                .filter(m -> m.currency().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
    }

    public boolean isReached() {
        return counted().compareTo(target.amount()) >= 0;
    }
}
