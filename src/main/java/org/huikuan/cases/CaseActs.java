package org.huikuan.cases;

import static org.huikuan.cases.CaseRoles.COLLECTING;
import static org.huikuan.cases.CaseRoles.DECIDING;
import static org.huikuan.cases.CaseRoles.HOLDING;

import java.util.Map;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts of people that need no task: the customer rings in, a hold is set, a promise taken back. Each locks the
 * account first, records, and lets the case look at its facts again, in one transaction.
 */
@Service
@Transactional
public class CaseActs {

    private final CaseAccess access;
    private final PromiseActs promiseActs;
    private final PromiseCorrections corrections;
    private final DisputeActs disputeActs;
    private final HoldActs holdActs;
    private final Promises promises;
    private final Disputes disputes;
    private final Holds holds;
    private final CaseReview review;

    CaseActs(
            CaseAccess access,
            PromiseActs promiseActs,
            PromiseCorrections corrections,
            DisputeActs disputeActs,
            HoldActs holdActs,
            Promises promises,
            Disputes disputes,
            Holds holds,
            CaseReview review) {
        this.access = access;
        this.promiseActs = promiseActs;
        this.corrections = corrections;
        this.disputeActs = disputeActs;
        this.holdActs = holdActs;
        this.promises = promises;
        this.disputes = disputes;
        this.holds = holds;
        this.review = review;
    }

    public Promise promise(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts facts = access.forAct(id, COLLECTING);
        PromiseWords words = PromiseWords.read(new FormInput(values), facts, "promisedBy");
        Promise promise = promiseActs.record(facts, words, access.userId(), Bell.FROM_OUTSIDE);
        review.after(facts.kase().accountId(), Bell.FROM_OUTSIDE);
        return promise;
    }

    public void withdrawPromise(long promiseId, Map<String, ? extends @Nullable Object> values) {
        Promise promise = promises.get(promiseId);
        CaseFacts facts = access.forActOn(promise.caseId(), COLLECTING, Promises.unknown(promiseId));
        promiseActs.withdraw(facts, promises.get(promiseId), reason(values));
        review.after(promise.accountId(), Bell.FROM_OUTSIDE);
    }

    /** Amount, day, form or giver of an open promise were written down wrongly; what is not said stays as it is. */
    public Promise correctPromise(long promiseId, Map<String, ? extends @Nullable Object> values) {
        Promise promise = promises.get(promiseId);
        CaseFacts facts = access.forActOn(promise.caseId(), COLLECTING, Promises.unknown(promiseId));
        Promise right = corrections.correct(facts, promises.get(promiseId), new FormInput(values), access.userId());
        review.after(promise.accountId(), Bell.FROM_OUTSIDE);
        return right;
    }

    public Dispute dispute(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts facts = access.forAct(id, COLLECTING);
        Dispute dispute = disputeActs.raise(facts, DisputeRequest.read(values, facts), access.userId());
        review.after(facts.kase().accountId(), Bell.FROM_OUTSIDE);
        return dispute;
    }

    /** Accepts or rejects a dispute without its task; a late one, which has gone to the managers, only as one of them. */
    public void resolveDispute(long disputeId, Map<String, ? extends @Nullable Object> values) {
        Dispute dispute = disputes.get(disputeId);
        CaseFacts facts = access.forActOn(
                dispute.caseId(), dispute.isEscalated() ? DECIDING : COLLECTING, Disputes.unknown(disputeId));
        Resolution resolution = Resolution.read(values);
        disputeActs.resolve(
                facts, disputes.get(disputeId), resolution.accepted(), resolution.note(), Bell.FROM_OUTSIDE);
        review.after(dispute.accountId(), Bell.FROM_OUTSIDE);
    }

    public Hold hold(CaseId id, Map<String, ? extends @Nullable Object> values) {
        CaseFacts facts = access.forAct(id, HOLDING);
        Hold hold = holdActs.set(facts, new FormInput(values), access.userId());
        review.after(facts.kase().accountId(), Bell.FROM_OUTSIDE);
        return hold;
    }

    public void liftHold(long holdId, Map<String, ? extends @Nullable Object> values) {
        NotFound unknown = new NotFound("no-hold", "no hold " + holdId);
        Hold hold = holds.find(holdId).orElseThrow(() -> unknown);
        if (hold.caseId() == null) {
            throw unknown;
        }
        CaseFacts facts = access.forActOn(new CaseId(hold.caseId()), HOLDING, unknown);
        holdActs.lift(facts, holds.find(holdId).orElse(hold), access.userId(), reason(values));
        review.after(hold.accountId(), Bell.FROM_OUTSIDE);
    }

    private static String reason(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        String reason = words.required("reason", 500);
        words.check();
        return java.util.Objects.requireNonNull(reason);
    }
}
