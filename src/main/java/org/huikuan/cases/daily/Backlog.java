package org.huikuan.cases.daily;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.Creditor;
import org.springframework.stereotype.Component;

/**
 * Deals the backlog out: when a company goes live, every overdue account gets its case at once, but a collector gets
 * only a portion of the old ones each working day, those that owe most first. Until its day the case waits.
 */
@Component
public class Backlog {

    private final BacklogLine line;
    private final WorkingDays workingDays;

    Backlog(BacklogLine line, WorkingDays workingDays) {
        this.line = line;
        this.workingDays = workingDays;
    }

    /** Before the creditor's day is cut into slices, so that one line is made for all of them. */
    void plan(Creditor creditor, LocalDate today) {
        line.forgetBefore(creditor, today);
        List<Long> portions = line.join(creditor, today);
        if (!portions.isEmpty()) {
            Map<Long, LocalDate> days = new HashMap<>();
            portions.forEach(
                    p -> days.put(p, workingDays.plus(creditor.country(), first(creditor, today), Math.toIntExact(p))));
            line.deal(creditor, days);
        }
    }

    private LocalDate first(Creditor creditor, LocalDate today) {
        return workingDays.onOrAfter(creditor.country(), today);
    }

    /** The drafts whose day is yet to come, with that day. */
    public Map<Long, LocalDate> dealtLater(List<CaseFacts> drafts) {
        List<Long> charged = drafts.stream()
                .filter(f -> f.account().collector() != null)
                .map(f -> f.account().id())
                .toList();
        return charged.isEmpty() ? Map.of() : line.laterThan(drafts.get(0).today(), charged);
    }
}
