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
    private final Facts facts;
    private final CaseReview review;
    private final Reopenings reopenings;

    LedgerListener(AccountLocks locks, Cases cases, Facts facts, CaseReview review, Reopenings reopenings) {
        this.locks = locks;
        this.cases = cases;
        this.facts = facts;
        this.review = review;
        this.reopenings = reopenings;
    }

    @EventListener
    void on(AccountsChanged change) {
        locks.markLocked(change.accountIds());
        Map<Long, CollectionCase> open = cases.openOf(change.accountIds());
        open.values().forEach(c -> facts.forget(c.id()));
        review.after(open.keySet(), true, Bell.FROM_OUTSIDE);
        if (change.cause() == Cause.RECEIPT_REVERSED) {
            reopenings.after(change.accountIds(), open);
        }
    }
}
