package org.huikuan.cases.loop;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.AccountsChanged.Cause;
import org.huikuan.shared.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An import was undone. A case that has nothing left to collect was opened in error: it is withdrawn, never called
 * settled. A case that money of the import had settled is opened again, and no thanks are sent for it.
 */
@Component
class ImportsUndone {

    private static final Sentence REASON = CaseSays.IMPORT_GONE.with();

    private final AccountLocks locks;
    private final Cases cases;
    private final Facts facts;
    private final CaseEnding ending;
    private final Reopenings reopenings;
    private final CaseReview review;
    private final Journal journal;

    ImportsUndone(
            AccountLocks locks,
            Cases cases,
            Facts facts,
            CaseEnding ending,
            Reopenings reopenings,
            CaseReview review,
            Journal journal) {
        this.locks = locks;
        this.cases = cases;
        this.facts = facts;
        this.ending = ending;
        this.reopenings = reopenings;
        this.review = review;
        this.journal = journal;
    }

    static boolean concerns(AccountsChanged change) {
        return change.cause() == Cause.IMPORT_UNDONE || change.cause() == Cause.MONEY_UNDONE;
    }

    @EventListener
    void on(AccountsChanged change) {
        if (concerns(change)) {
            locks.markLocked(change.accountIds());
            follow(change.accountIds(), change.cause() == Cause.MONEY_UNDONE);
        }
    }

    /** @param money whether items may be open again that a case was settled for */
    private void follow(Collection<Long> accountIds, boolean money) {
        Map<Long, CollectionCase> open = cases.openOf(accountIds);
        Collection<CaseFacts> known = facts.ofOpen(accountIds);
        List<CaseFacts> empty =
                known.stream().filter(CaseFacts::isNothingOverdue).toList();
        journal.write(empty.stream()
                .map(f -> new JournalEntry(f.kase().accountId(), f.kase().id().value(), "case-withdrawn", null, REASON))
                .toList());
        empty.forEach(f -> ending.end(f, CaseStatus.WITHDRAWN, REASON, Bell.FROM_OUTSIDE));
        Set<Long> ended = empty.stream().map(f -> f.kase().accountId()).collect(java.util.stream.Collectors.toSet());
        review.after(accountIds.stream().filter(a -> !ended.contains(a)).toList(), true, Bell.FROM_OUTSIDE);
        if (money) {
            openAgain(accountIds.stream().filter(a -> !ended.contains(a)).toList(), open);
        }
    }

    private void openAgain(Collection<Long> accountIds, Map<Long, CollectionCase> open) {
        reopenings.withoutAWord(accountIds, open, REASON);
    }
}
