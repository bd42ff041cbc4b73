package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.IntelligenceLog;
import org.huikuan.debtors.IntelligenceMatter;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.PersonChoice;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of when a customer is best contacted. */
@Component
class TimingFacts {

    private final WaysOfPayment ways;
    private final IntelligenceLog log;
    private final Counterparts people;

    TimingFacts(WaysOfPayment ways, IntelligenceLog log, Counterparts people) {
        this.ways = ways;
        this.log = log;
        this.people = people;
    }

    /**
     * @param payDay day of the month on which the customer pays; null: nobody knows one
     * @param gotPaidOn when it was last heard that the customer was paid; null: never, or it counts no more
     * @param needsGoods whether it was heard that the customer needs our goods, and that still counts
     */
    record Known(
            @Nullable Integer payDay, @Nullable LocalDate gotPaidOn, boolean needsGoods, List<Counterpart> people) {

        @Nullable
        String person(Matter matter) {
            return PersonChoice.of(matter, people).map(Counterpart::name).orElse(null);
        }
    }

    Known of(CaseFacts now) {
        long account = now.account().id();
        return of(now, ways.find(account).orElse(null), log.of(account), people.of(account));
    }

    static Known of(CaseFacts now, @Nullable WayOfPayment way, List<Intelligence> heard, List<Counterpart> people) {
        List<Intelligence> counting =
                heard.stream().filter(i -> i.counts(now.today())).toList();
        Integer told = way == null ? null : way.payDay();
        return new Known(
                told == null ? now.account().payDay() : told,
                counting.stream()
                        .filter(i -> i.matter() == IntelligenceMatter.GOT_PAID)
                        .map(Intelligence::heardOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                counting.stream().anyMatch(i -> i.matter() == IntelligenceMatter.NEEDS_GOODS),
                people);
    }
}
