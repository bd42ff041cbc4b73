package org.huikuan.legal;

import java.util.List;
import java.util.OptionalLong;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.LimitationDays;
import org.springframework.stereotype.Component;

/**
 * Tells the move table how near the end of the limitation is, interruptions counted. On a day before the first period of
 * the table nothing can be said, and no move is made because of it.
 */
@Component
class CaseLimitation implements LimitationDays {

    private final Limitation limitation;

    CaseLimitation(Limitation limitation) {
        this.limitation = limitation;
    }

    @Override
    public long left(CaseFacts now) {
        if (!limitation.isKnownOn(now.today())) {
            return NONE_RUNS;
        }
        List<ItemLimitation> items = limitation.of(now);
        OptionalLong running = items.stream()
                .mapToLong(ItemLimitation::daysLeft)
                .filter(d -> d >= 0)
                .min();
        return running.orElseGet(
                () -> items.stream().mapToLong(ItemLimitation::daysLeft).max().orElse(NONE_RUNS));
    }
}
