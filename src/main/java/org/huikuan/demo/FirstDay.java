package org.huikuan.demo;

import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.training.Beginning;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The day on which the demo begins: today, or the next working day. */
@Component
@Profile("demo")
class FirstDay {

    private final Creditors creditors;
    private final BusinessDay days;
    private final WorkingDays workingDays;
    private final Beginning beginning;

    FirstDay(Creditors creditors, BusinessDay days, WorkingDays workingDays, Beginning beginning) {
        this.creditors = creditors;
        this.days = days;
        this.workingDays = workingDays;
        this.beginning = beginning;
    }

    Creditor creditor() {
        return creditors.byDefault();
    }

    /** Sets the clock to it. */
    LocalDate begin() {
        LocalDate today = days.today(creditor());
        LocalDate first = workingDays.onOrAfter(creditor().country(), today);
        if (!first.equals(today)) {
            beginning.at(first);
        }
        return first;
    }
}
