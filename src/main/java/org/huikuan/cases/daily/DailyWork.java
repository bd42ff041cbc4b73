package org.huikuan.cases.daily;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.shared.Sentence;

/** What the daily run does for a batch of accounts, in the caller's transaction. */
public interface DailyWork {

    /**
     * Before the accounts of the creditor's day are handed out: last days for paying that the calendar has moved are
     * written again, and the backlog gets its days. Doing it again changes nothing.
     */
    void beginDay(Creditor creditor, LocalDate today);

    /**
     * Brings the cases of the accounts in line with the facts of the day: opens missing ones, judges promises whose
     * day has passed, ends holds, settles, rings cases whose position contradicts their facts. Doing it again changes
     * nothing.
     */
    Outcome work(Creditor creditor, LocalDate today, List<Long> accountIds);

    /**
     * Open cases of the creditors whose process the engine has lost; for each a process is started again, which stands
     * where the case stands. Doing it again finds none.
     */
    List<Restarted> restarted(Collection<Long> creditorIds);

    /** The creditor's day has been worked through: letters whose wait is over leave. */
    void endDay(Creditor creditor, LocalDate today);

    /** Overdue items that are in no open case, no hold and no closed decision; must be empty. */
    List<Uncovered> uncovered(Creditor creditor, LocalDate today);

    /**
     * @param opened cases opened
     * @param updated cases whose position, judgement or status changed
     */
    record Outcome(int opened, int updated) {}

    /** A case, by its number, that had lost its process. */
    record Restarted(long accountId, String number) {}

    /** An overdue item nobody looks after, with a sentence on what to do. */
    record Uncovered(long invoiceId, Sentence message) {}
}
