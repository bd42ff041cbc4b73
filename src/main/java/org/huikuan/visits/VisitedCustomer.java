package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.HeldLevers;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.debtors.WaysOfPayment;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.ledger.money.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer as visitors want to know one: who is there, what came last, and the next day on which it pays. */
@Component
class VisitedCustomer {

    private static final int PAYMENTS = 6;

    private final Counterparts people;
    private final WaysOfPayment ways;
    private final HeldLevers levers;
    private final Receipts receipts;
    private final WorkingDays days;

    VisitedCustomer(Counterparts people, WaysOfPayment ways, HeldLevers levers, Receipts receipts, WorkingDays days) {
        this.people = people;
        this.ways = ways;
        this.levers = levers;
        this.receipts = receipts;
        this.days = days;
    }

    /** Those who are still there. */
    List<Counterpart> people(CaseFacts now) {
        return people.of(now.account().id()).stream()
                .filter(Counterpart::isThere)
                .toList();
    }

    /** Those that hold today. */
    List<HeldLever> levers(CaseFacts now) {
        return levers.of(now.account().id()).stream()
                .filter(l -> l.holds(now.today()))
                .toList();
    }

    /** Null when nobody has asked. */
    @Nullable
    WayOfPayment wayOfPayment(CaseFacts now) {
        return ways.find(now.account().id()).orElse(null);
    }

    /** The last six receipts, newest first. */
    List<Receipt> lastPayments(CaseFacts now) {
        return receipts.latestOf(now.account().id(), PAYMENTS);
    }

    /** The customer's next own pay day, a working day, as it was told, else by its master data; null when neither names one. */
    @Nullable
    LocalDate payDay(CaseFacts now, @Nullable WayOfPayment way) {
        Integer day = way == null || way.payDay() == null ? now.account().payDay() : way.payDay();
        if (day == null) {
            return null;
        }
        LocalDate month = now.today().withDayOfMonth(1);
        LocalDate next = payDay(now, month, day);
        return next.isBefore(now.today()) ? payDay(now, month.plusMonths(1), day) : next;
    }

    private LocalDate payDay(CaseFacts now, LocalDate month, int day) {
        return days.onOrAfter(now.creditor().country(), month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
    }
}
