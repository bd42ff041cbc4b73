package org.huikuan.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a collector has to do.
 *
 * @param customers accounts in charge
 * @param cases open cases in charge
 * @param tasks open tasks assigned to the person, for absent colleagues too
 * @param due tasks that should be done by the end of today
 * @param overdue overdue amounts of the person's customers, each in its own currency
 * @param together what they are worth in the currency of the house; null where they are in it anyway
 * @param awayUntil last day of an absence that runs today
 * @param substitute who stands in meanwhile
 */
public record LoadView(
        String collector,
        String name,
        Set<String> teams,
        int customers,
        int cases,
        int tasks,
        int due,
        List<Amount> overdue,
        @Nullable Together together,
        @Nullable LocalDate awayUntil,
        @Nullable String substitute) {

    /** An amount as a decimal string. */
    public record Amount(String currency, String amount) {}

    /**
     * Converted by the last known rates.
     *
     * @param rateOn day of the oldest rate; null: nothing could be converted
     * @param withoutRate currencies left out, since no rate is known
     */
    public record Together(
            String currency, String amount, @Nullable LocalDate rateOn, List<String> withoutRate) {

        public static @Nullable Together of(Worth worth) {
            return worth.isPlain()
                    ? null
                    : new Together(
                            worth.sum().currency(),
                            worth.sum().amount().toPlainString(),
                            worth.rateOn().orElse(null),
                            worth.lacking().stream().map(Money::currency).toList());
        }
    }
}
