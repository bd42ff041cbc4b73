package org.huikuan.ledger.invoices;

import java.time.LocalDate;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.ledger.Creditor;
import org.springframework.stereotype.Component;

/**
 * The last day for paying an invoice. Where the creditor lets rest days extend (最后一日为休息日的顺延), a due date on a
 * rest day of its country leaves the next working day for paying (Civil Code, article 203); the due date stays as it is.
 */
@Component
public class LastDays {

    private final WorkingDays workingDays;

    public LastDays(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public LocalDate of(Creditor creditor, LocalDate dueOn) {
        return creditor.restDaysExtend() ? workingDays.onOrAfter(creditor.country(), dueOn) : dueOn;
    }
}
