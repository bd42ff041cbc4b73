package org.huikuan.runs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.Creditor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which day's run a creditor has missed: local working days, from the hour on at which the day's run may start. */
@Component
class MissedDays {

    private final WorkingDays workingDays;

    MissedDays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * @param lastRun null when the creditor was never run: then only today can be missed
     * @param now the creditor's local time
     */
    Optional<LocalDate> earliest(Creditor creditor, @Nullable LocalDate lastRun, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate from = lastRun == null ? today : lastRun.plusDays(1);
        LocalDate day = workingDays.onOrAfter(creditor.country(), from);
        LocalDate lastDue = now.getHour() < creditor.runHour() ? today.minusDays(1) : today;
        return day.isAfter(lastDue) ? Optional.empty() : Optional.of(day);
    }
}
