package org.huikuan.cases.loop;

import java.util.Map;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Staffing;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.AccountsChanged.Cause;
import org.huikuan.ledger.LedgerSays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The ledger speaks, the cases listen, in the ledger's own transaction: a receipt, the promise it keeps and the case
 * it closes commit together or not at all.
 */
@Component
class LedgerListener {

    private final AccountLocks locks;
    private final Cases cases;
    private final CaseReview review;
    private final Reopenings reopenings;
    private final Staffing staffing;

    LedgerListener(AccountLocks locks, Cases cases, CaseReview review, Reopenings reopenings, Staffing staffing) {
        this.locks = locks;
        this.cases = cases;
        this.review = review;
        this.reopenings = reopenings;
        this.staffing = staffing;
    }

    @EventListener
    void on(AccountsChanged change) {
        if (ImportsUndone.concerns(change)) {
            return;
        }
        locks.markLocked(change.accountIds());
        if (change.cause() == Cause.CUSTOMERS) {
            staffing.follow(change.accountIds());
        }
        boolean back = change.cause() == Cause.RECEIPT_REVERSED || change.cause() == Cause.ITEMS_BACK;
        Map<Long, CollectionCase> openBefore = back ? cases.openOf(change.accountIds()) : Map.of();
        review.after(change.accountIds(), true, Bell.FROM_OUTSIDE);
        if (change.cause() == Cause.RECEIPT_REVERSED) {
            reopenings.after(change.accountIds(), openBefore, LedgerSays.RECEIPT_REVERSED.with());
        } else if (back) {
            reopenings.withoutAWord(change.accountIds(), openBefore, LedgerSays.ITEM_BACK.with());
        }
    }
}
