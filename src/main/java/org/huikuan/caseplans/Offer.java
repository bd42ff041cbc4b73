package org.huikuan.caseplans;

import java.math.BigDecimal;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.strategies.Counter;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What we ask for and how far we go (喊高取中): first the opening, then the target, never below the floor.
 *
 * @param floor null: nothing below the target
 * @param concession what we may give up on the way
 * @param points hundredths of a percent of the principal; 0 unless principal is given up
 * @param counter what the customer gives for it: without it there is none
 */
public record Offer(
        Money opening, Money target, @Nullable Money floor, ConcessionKind concession, int points, Counter counter) {

    /** For example {@code 1.5}, the share of the principal. */
    public String percent() {
        return BigDecimal.valueOf(points, 2).stripTrailingZeros().toPlainString();
    }

    public boolean concedes() {
        return concession != ConcessionKind.NONE;
    }
}
