package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Contact;
import org.huikuan.ledger.money.Receipt;
import org.huikuan.ledger.money.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer as visitors want to know one: who is there, what came last, and the next day on which it pays. */
@Component
class VisitedCustomer {

    private static final int PAYMENTS = 6;

    private final Accounts accounts;
    private final Receipts receipts;
    private final WorkingDays days;

    VisitedCustomer(Accounts accounts, Receipts receipts, WorkingDays days) {
        this.accounts = accounts;
        this.receipts = receipts;
        this.days = days;
    }

    List<Contact> people(CaseFacts now) {
        return accounts.contactsOf(now.account().id());
    }

    /** The last six receipts, newest first. */
    List<Receipt> lastPayments(CaseFacts now) {
        return receipts.latestOf(now.account().id(), PAYMENTS);
    }

    /** The customer's next own pay day, a working day; null when the customer's master data names none. */
    @Nullable
    LocalDate payDay(CaseFacts now) {
        Integer day = now.account().payDay();
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
