package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.LimitationDays;
import org.springframework.stereotype.Component;

/**
 * Tells the move table how near the end of the limitation is, interruptions counted. On a day before the first period of
 * the table nothing can be said, and no move is made because of it.
 */
@Component
class CaseLimitation implements LimitationDays {

    private final Limitation limitation;
    private final LimitationFacts facts;

    CaseLimitation(Limitation limitation, LimitationFacts facts) {
        this.limitation = limitation;
        this.facts = facts;
    }

    @Override
    public Map<Long, Long> left(Collection<CaseFacts> all) {
        LimitationFacts.Known known = facts.of(
                all.stream().flatMap(now -> Limitation.items(now).stream()).toList());
        Map<Place, Optional<Limitation.Periods>> periods = new HashMap<>();
        Map<Long, Long> left = new HashMap<>();
        all.forEach(now -> {
            Place place = new Place(now.creditor().country(), now.today());
            long days = periods.computeIfAbsent(place, p -> limitation.periodsIfKnown(p.today(), p.country()))
                    .map(ends -> left(now, known, ends))
                    .orElse(NONE_RUNS);
            left.put(now.kase().id().value(), days);
        });
        return left;
    }

    /** Where and on which day periods are the same. */
    private record Place(String country, LocalDate today) {}

    private static long left(CaseFacts now, LimitationFacts.Known known, Limitation.Periods periods) {
        long[] days = Limitation.items(now).stream()
                .map(item -> Limitation.end(item, known, periods, false).on())
                .mapToLong(end -> end == null ? NONE_RUNS : ChronoUnit.DAYS.between(now.today(), end))
                .toArray();
        return LongStream.of(days).filter(d -> d >= 0).min().orElseGet(() -> LongStream.of(days)
                .max()
                .orElse(NONE_RUNS));
    }
}
