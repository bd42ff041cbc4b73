package org.huikuan.cases;

import java.util.Map;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.AccountsChanged.Cause;
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
    private final Charges charges;

    LedgerListener(AccountLocks locks, Cases cases, CaseReview review, Reopenings reopenings, Charges charges) {
        this.locks = locks;
        this.cases = cases;
        this.review = review;
        this.reopenings = reopenings;
        this.charges = charges;
    }

    @EventListener
    void on(AccountsChanged change) {
        if (ImportsUndone.concerns(change)) {
            return;
        }
        locks.markLocked(change.accountIds());
        if (change.cause() == Cause.CUSTOMERS) {
            charges.follow(change.accountIds());
        }
        boolean reversed = change.cause() == Cause.RECEIPT_REVERSED;
        Map<Long, CollectionCase> openBefore = reversed ? cases.openOf(change.accountIds()) : Map.of();
        review.after(change.accountIds(), true, Bell.FROM_OUTSIDE);
        if (reversed) {
            reopenings.after(change.accountIds(), openBefore);
        }
    }
}
