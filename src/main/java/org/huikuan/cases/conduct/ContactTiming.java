package org.huikuan.cases.conduct;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.conduct.ContactMade;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.conduct.PersonStanding;
import org.huikuan.conduct.PlannedContact;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Intelligence;
import org.huikuan.debtors.Matter;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes when to contact the customer next, and whom (reference 3.3.3). */
@Component
public class ContactTiming implements AsksTables {

    static final Table<Day, Best> TABLE =
            Table.of("choose-contact-time", Day.class, Best.class, "call-the-customer", "log-contact", "case-file");

    /** Of what nobody knows. */
    private static final int UNKNOWN = 999;

    /** Days that are looked at; how far one waits the table says. */
    private static final int DAYS = 31;

    /** An hour has an hour's hundred: half past nine is 930. */
    private static final int HOUR = 100;

    private final DecisionTables tables;
    private final WorkingDays days;
    private final TimingFacts facts;
    private final CaseConduct conduct;

    ContactTiming(DecisionTables tables, WorkingDays days, TimingFacts facts, CaseConduct conduct) {
        this.tables = tables;
        this.days = days;
        this.facts = facts;
        this.conduct = conduct;
    }

    /**
     * A day on which the customer might be contacted; what is not known is 999.
     *
     * @param daysAhead of the first day on which it may be
     */
    record Day(
            int daysAhead,
            int daysToPayDay,
            int daysSincePaid,
            boolean needsGoods,
            int daysToRebate,
            int daysToMonthEnd,
            int daysToSpringFestival,
            boolean friday) {}

    /**
     * @param points the day with the most is proposed
     * @param clock hours and minutes as one number
     */
    record Best(int points, int clock, Matter matter) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /** Empty where nothing but an end of what binds us would allow a call. */
    public Optional<ContactProposal> propose(CaseFacts now) {
        return propose(now, facts.of(now), conduct.week(now));
    }

    /** The same of what was read already. @param week contacts of the last days that went out from us */
    public Optional<ContactProposal> propose(
            CaseFacts now,
            @Nullable WayOfPayment way,
            List<Intelligence> heard,
            List<Counterpart> people,
            List<ContactMade> week) {
        return propose(now, TimingFacts.of(now, way, heard, people), week);
    }

    private Optional<ContactProposal> propose(CaseFacts now, TimingFacts.Known known, List<ContactMade> week) {
        LocalDate first = first(now);
        String country = now.creditor().country();
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> days.isWorkingDay(country, day))
                .map(day -> new Asked(day, tables.ask(TABLE, day(now, known, first, day))))
                .max(Comparator.<Asked>comparingInt(a -> a.answer().out().points())
                        .thenComparing(Asked::day, Comparator.reverseOrder()))
                .flatMap(best -> proposal(now, known, best, week));
    }

    private record Asked(LocalDate day, Answer<Best> answer) {}

    private Optional<ContactProposal> proposal(
            CaseFacts now, TimingFacts.Known known, Asked best, List<ContactMade> week) {
        String person = known.person(best.answer().out().matter());
        int clock = best.answer().out().clock();
        LocalDateTime at = later(best.day().atTime(clock / HOUR, clock % HOUR), conduct.moment(now));
        PersonStanding standing = person == null ? PersonStanding.UNKNOWN : PersonStanding.KNOWN;
        Permission said = conduct.ask(now, new PlannedContact(ContactWay.CALL, person, standing, at, false), week);
        return Optional.ofNullable(said.allowed() ? at : said.from())
                .map(when -> new ContactProposal(
                        when, person, best.answer().becauseZh(), best.answer().becauseEn()));
    }

    /** The day on which the case goes on, after what it waits for. */
    private static LocalDate first(CaseFacts now) {
        return Stream.concat(
                        Stream.of(now.today(), now.kase().position().nextOn()),
                        now.inForce().filter(p -> !p.effect().takesOut()).map(p -> p.againOn(now.today())))
                .max(LocalDate::compareTo)
                .orElse(now.today());
    }

    private Day day(CaseFacts now, TimingFacts.Known known, LocalDate first, LocalDate day) {
        LocalDate festival = days.springFestival(now.creditor().country(), day).orElse(null);
        return new Day(
                between(first, day),
                between(day, payDay(now, known.payDay(), day)),
                between(known.gotPaidOn(), day),
                known.needsGoods(),
                between(day, now.insight().relation().rebateOn()),
                day.lengthOfMonth() - day.getDayOfMonth(),
                between(day, festival),
                day.getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    /** Days from one to the other; not known where one is not, or the other is before it. */
    private static int between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || to.isBefore(from)
                ? UNKNOWN
                : (int) Math.min(UNKNOWN, ChronoUnit.DAYS.between(from, to));
    }

    /** The next day, from this one on, on which the customer pays. */
    private @Nullable LocalDate payDay(CaseFacts now, @Nullable Integer dayOfMonth, LocalDate from) {
        if (dayOfMonth == null) {
            return null;
        }
        LocalDate month = from.withDayOfMonth(1);
        LocalDate next = payDay(now, month, dayOfMonth);
        return next.isBefore(from) ? payDay(now, month.plusMonths(1), dayOfMonth) : next;
    }

    private LocalDate payDay(CaseFacts now, LocalDate month, int dayOfMonth) {
        return days.onOrAfter(
                now.creditor().country(), month.withDayOfMonth(Math.min(dayOfMonth, month.lengthOfMonth())));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }
}
