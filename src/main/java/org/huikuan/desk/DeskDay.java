package org.huikuan.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** The day that lists of several creditors go by, that of the default creditor, and what counts as late on it. */
@Component
public class DeskDay {

    private final BusinessDay day;
    private final Creditors creditors;
    private final Clock clock;
    private final DeskLimits limits;

    DeskDay(BusinessDay day, Creditors creditors, Clock clock, DeskLimits limits) {
        this.day = day;
        this.creditors = creditors;
        this.clock = clock;
        this.limits = limits;
    }

    /** @param limit one of {@link DeskLimits} */
    public int days(String limit) {
        return limits.days(limit);
    }

    public LocalDate today() {
        return day.today(creditors.byDefault());
    }

    /** The calendar day of the moment where the desk is. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, creditors.byDefault().zone());
    }

    /** The moment so many days ago. */
    public Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
