package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What may be demanded, as the row of a case keeps it for lists and their order.
 *
 * @param units whole units of the creditor's currency
 * @param rateOn day of the oldest rate by which some of it was converted; null: nothing was
 * @param own the amounts of other currencies, {@code JPY 600000.00;USD 49000.00}; null: there are none
 * @param lacks currencies without a rate, {@code JPY,USD}; their amounts are not among the units
 */
public record Demand(
        long units,
        @Nullable LocalDate rateOn,
        @Nullable String own,
        @Nullable String lacks) {

    static final Demand NONE = new Demand(0, null, null, null);

    /** The row keeps no more; an account with that many currencies is shown without the rest of them. */
    private static final int MOST = 40;

    public static Demand of(Worth worth) {
        String own = Stream.concat(worth.converted().stream().map(Worth.Part::own), worth.lacking().stream())
                .limit(MOST)
                .map(m -> m.currency() + " " + m.amount().toPlainString())
                .collect(Collectors.joining(";"));
        String lacks = worth.lacking().stream().limit(MOST).map(Money::currency).collect(Collectors.joining(","));
        return new Demand(worth.units(), worth.rateOn().orElse(null), textOrNull(own), textOrNull(lacks));
    }

    /**
     * Other rates hold now: somebody could not compare it and can, or could and cannot any more, or it is worth something
     * else.
     *
     * @param ratesTold a rate was told or corrected, perhaps of the same day as the one before
     */
    public boolean isComparedOtherwise(Demand now, boolean ratesTold) {
        boolean otherDay = ratesTold || !Objects.equals(rateOn, now.rateOn);
        return !Objects.equals(lacks, now.lacks) || now.own != null && units != now.units && otherDay;
    }

    /** Money that can be compared with no limit since its last look. */
    public boolean becameIncomparable(Demand now) {
        return now.lacks != null && !now.lacks.equals(lacks);
    }

    public boolean becameComparable(Demand now) {
        return lacks != null && now.lacks == null;
    }

    private static @Nullable String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
