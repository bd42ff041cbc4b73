package org.huikuan.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The creditor's calendar day, from the one clock. */
@Component
public class BusinessDay {

    private final Clock clock;

    public BusinessDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today(Creditor creditor) {
        return LocalDate.ofInstant(clock.instant(), creditor.zone());
    }

    /** The first instant of the day in the creditor's zone. */
    public Instant startOf(Creditor creditor, LocalDate day) {
        return day.atStartOfDay(creditor.zone()).toInstant();
    }
}
