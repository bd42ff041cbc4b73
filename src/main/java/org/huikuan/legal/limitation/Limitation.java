package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.OpenItem;
import org.huikuan.legal.deadlines.LegalTerms;
import org.huikuan.legal.deadlines.Term;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The limitation period (诉讼时效) of each overdue invoice: three years from the day after its due date (CC 188), anew
 * from each interruption that is proven (CC 195), replaced by the two years of enforcement after a judgment (CPL 250).
 * Each invoice is a debt with its own clock.
 */
@Component
public class Limitation implements AsksTables {

    static final Table<Left, Light> STATUS =
            Table.of("limitation-status", Left.class, Light.class, "review-the-file", "legal-file");

    public static final String PERIOD = "limitation";
    private static final String ENFORCEMENT = "enforcement-application";

    private final LegalTerms terms;
    private final WorkingDays workingDays;
    private final LimitationFacts facts;
    private final DecisionTables tables;

    Limitation(LegalTerms terms, WorkingDays workingDays, LimitationFacts facts, DecisionTables tables) {
        this.terms = terms;
        this.workingDays = workingDays;
        this.facts = facts;
        this.tables = tables;
    }

    /** @param daysLeft negative: over */
    record Left(long daysLeft) {}

    record Light(LimitationStatus status) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(STATUS);
    }

    /** The fewest days left of any overdue item whose period has not ended; empty when every one has, or none is due. */
    public OptionalLong daysLeft(CaseFacts now) {
        return of(now).stream()
                .mapToLong(ItemLimitation::daysLeft)
                .filter(days -> days >= 0)
                .min();
    }

    /** Whether the statutory table has a limitation period for the day. */
    private boolean isKnownOn(LocalDate day) {
        return terms.on(day).stream().anyMatch(t -> t.code().equals(PERIOD));
    }

    public List<ItemLimitation> of(CaseFacts now) {
        List<LimitationFacts.Item> items = items(now);
        LimitationFacts.Known known = facts.of(items);
        Periods periods = periods(now.today(), now.creditor().country());
        return items.stream()
                .map(i -> limitation(i, known, periods, now.today()))
                .toList();
    }

    static List<LimitationFacts.Item> items(CaseFacts now) {
        return now.overdue().stream().map(i -> item(i, now)).toList();
    }

    /** Empty on a day before the first limitation period of the table. */
    Optional<Periods> periodsIfKnown(LocalDate today, String country) {
        return isKnownOn(today) ? Optional.of(periods(today, country)) : Optional.empty();
    }

    Periods periods(LocalDate today, String country) {
        Term limitation = terms.on(today, PERIOD);
        Term enforcement = terms.on(today, ENFORCEMENT);
        return new Periods(
                day -> limitation.after(day, workingDays, country),
                day -> enforcement.after(day, workingDays, country));
    }

    /** The last days of periods that begin after a day. */
    record Periods(UnaryOperator<LocalDate> limitation, UnaryOperator<LocalDate> enforcement) {}

    private static LimitationFacts.Item item(OpenItem i, CaseFacts now) {
        return new LimitationFacts.Item(
                i.invoiceId(), now.account().id(), now.kase().id().value(), i.number(), i.dueOn(), i.payBy());
    }

    private ItemLimitation limitation(
            LimitationFacts.Item item, LimitationFacts.Known known, Periods periods, LocalDate today) {
        List<Interruption> events = known.of(item).stream()
                .filter(e -> e.on().isAfter(item.payBy()))
                .sorted(Comparator.comparing(Interruption::on))
                .toList();
        End strong = end(item, known, periods, false);
        End any = end(item, known, periods, true);
        LocalDate ends = strong.on();
        LocalDate weak = any.on();
        long left = ends == null ? ItemLimitation.NONE_RUNS : ChronoUnit.DAYS.between(today, ends);
        return new ItemLimitation(
                item.number(),
                item.dueOn(),
                item.payBy().plusDays(1),
                events,
                strong.period().code(),
                ends,
                ends != null && weak != null && weak.isAfter(ends) ? weak : null,
                left,
                tables.ask(STATUS, new Left(left)).out().status().code());
    }

    /** Which period runs, and its last day. */
    record End(LimitationPeriod period, @Nullable LocalDate on) {}

    static End end(LimitationFacts.Item item, LimitationFacts.Known known, Periods periods, boolean weakToo) {
        Judged judged = known.judged().get(item.accountId());
        if (judged != null && judged.covers(item.payBy())) {
            return judged.applied()
                    ? new End(LimitationPeriod.ENFORCED, null)
                    : new End(
                            LimitationPeriod.ENFORCEMENT, periods.enforcement().apply(judged.performBy()));
        }
        List<Interruption> events =
                known.of(item).stream().filter(e -> weakToo || e.counts()).toList();
        LocalDate end = LimitationClock.end(item.payBy(), events, periods.limitation());
        return new End(end == null ? LimitationPeriod.PROCEDURE : LimitationPeriod.LIMITATION, end);
    }
}
