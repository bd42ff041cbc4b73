package org.huikuan.runs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.daily.DailyWork.Restarted;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/**
 * The completeness proof: every overdue item is in exactly one open case, hold or closed decision, and every open case has
 * its process, which is started again where it is missing.
 */
@Component
class Proof {

    private final DailyWork work;
    private final RunFindings findings;
    private final Creditors creditors;

    Proof(DailyWork work, RunFindings findings, Creditors creditors) {
        this.work = work;
        this.findings = findings;
        this.creditors = creditors;
    }

    /** Keeps and counts the exceptions. */
    int of(long runId, Map<Long, LocalDate> daysByCreditor) {
        int lost = tellLost(runId, daysByCreditor);
        List<Uncovered> items = new ArrayList<>();
        daysByCreditor.forEach((id, day) -> {
            Creditor creditor = creditors.get(id);
            work.endDay(creditor, day);
            items.addAll(work.uncovered(creditor, day));
        });
        findings.uncovered(runId, items);
        return items.size() + lost;
    }

    private int tellLost(long runId, Map<Long, LocalDate> daysByCreditor) {
        List<Restarted> lost = work.restarted(daysByCreditor.keySet());
        lost.forEach(kase -> findings.fault(runId, kase.accountId(), RunSays.PROCESS_LOST.with(kase.number())));
        return lost.size();
    }
}
