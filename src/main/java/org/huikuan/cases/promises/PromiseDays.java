package org.huikuan.cases.promises;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.ledger.BusinessDay;
import org.springframework.stereotype.Service;

/** The dates of a promise and its judgement. */
@Service
public class PromiseDays {

    private final Promises promises;
    private final Facts facts;
    private final CaseReview review;
    private final BusinessDay day;

    PromiseDays(Promises promises, Facts facts, CaseReview review, BusinessDay day) {
        this.promises = promises;
        this.facts = facts;
        this.review = review;
        this.day = day;
    }

    /** Whether the customer is to be called once more; not while nothing may be demanded for the promise. */
    public boolean isCallNeeded(long promiseId) {
        Promise promise = promises.get(promiseId);
        CaseFacts now = facts.of(promise.caseId());
        return promise.awaitsCall(now.today())
                && now.demandable().stream().anyMatch(i -> promise.items().contains(i.invoiceId()));
    }

    public Instant callAt(long promiseId) {
        Promise promise = promises.get(promiseId);
        return startOf(promise, callOn(promise));
    }

    /** The last second of the day of the next call. */
    public Instant callBy(long promiseId) {
        Promise promise = promises.get(promiseId);
        return facts.of(promise.caseId()).endOf(callOn(promise));
    }

    public Instant judgeAt(long promiseId) {
        Promise promise = promises.get(promiseId);
        return startOf(promise, promise.judgeOn());
    }

    public CollectionCase caseOf(long promiseId) {
        return facts.of(promises.get(promiseId).caseId()).kase();
    }

    public PromiseState state(long promiseId) {
        return promises.get(promiseId).state();
    }

    /** Lets the case look at its facts, which judges the promise; the case is rung when that changed where it stands. */
    public PromiseState judge(long promiseId) {
        Promise promise = promises.get(promiseId);
        review.after(promise.accountId(), Bell.from(promise));
        return promises.get(promiseId).state();
    }

    private static LocalDate callOn(Promise promise) {
        LocalDate on = promise.nextCallOn();
        return on == null ? promise.payOn() : on;
    }

    private Instant startOf(Promise promise, LocalDate date) {
        return day.startOf(facts.of(promise.caseId()).creditor(), date);
    }
}
