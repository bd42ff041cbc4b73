package org.huikuan.cases.promises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Pause;
import org.huikuan.cases.WaitingFor;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise to pay (付款承诺): the customer's word for an amount by a day.
 *
 * @param level number of promises broken before in the case, plus one
 * @param payOn the day the customer named
 * @param dueBy the last day that still counts: {@code payOn} plus the tolerance in working days
 * @param callOn day of the confirming call before the pay day; null when the pay day is too near
 * @param calledOn last day on which the customer confirmed, or was found not to answer; null: not called yet
 * @param receivedBefore money received for the items on {@code promisedOn} before the promise was given
 * @param items invoices the promise covers: no demand goes out for them while it is open
 */
public record Promise(
        long id,
        CaseId caseId,
        long accountId,
        @Nullable Long versionOf,
        PromiseState state,
        int level,
        PromiseForm form,
        @Nullable String promisedBy,
        Money amount,
        LocalDate promisedOn,
        LocalDate payOn,
        int toleranceDays,
        LocalDate dueBy,
        @Nullable LocalDate callOn,
        @Nullable LocalDate calledOn,
        BigDecimal receivedBefore,
        BigDecimal received,
        @Nullable LocalDate judgedOn,
        String recordedBy,
        @Nullable String note,
        Set<Long> items)
        implements Pause {

    static final String KIND = "promise";

    /** A case waits for it when all that may be demanded is promised. */
    public static final WaitingFor WAITING = new WaitingFor(KIND);

    /** The open promises of a case. */
    public static Stream<Promise> open(CaseFacts facts) {
        return facts.pauses(Promise.class).stream().filter(Promise::isOpen);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isInForce(LocalDate today) {
        return isOpen();
    }

    @Override
    public Effect effect() {
        return Effect.COVERS;
    }

    @Override
    public Set<Long> invoices() {
        return items;
    }

    @Override
    public WaitingFor waitingFor() {
        return WAITING;
    }

    @Override
    public int strength() {
        return 10;
    }

    /** The ledger judges it then. */
    @Override
    public LocalDate againOn(LocalDate today) {
        return judgeOn();
    }

    public boolean isOpen() {
        return state == PromiseState.OPEN;
    }

    @Override
    public boolean isBroken() {
        return state == PromiseState.BROKEN;
    }

    /** It brought money, or there is a signature. */
    public boolean isSecured() {
        return state == PromiseState.KEPT
                || state == PromiseState.PARTLY_KEPT
                || isOpen() && form == PromiseForm.SIGNED;
    }

    /** The money did not come in full by its day. */
    @Override
    public boolean isMissed() {
        return state == PromiseState.BROKEN || state == PromiseState.PARTLY_KEPT;
    }

    /** Whether the ledger has judged it, rightly or, when money came or bounced later, wrongly. */
    public boolean isJudged() {
        return state == PromiseState.KEPT || state == PromiseState.PARTLY_KEPT || state == PromiseState.BROKEN;
    }

    /** The day on which the ledger judges: the first after the last day that counts. */
    public LocalDate judgeOn() {
        return dueBy.plusDays(1);
    }

    /**
     * What the ledger says of the promise.
     *
     * @param receivedSince money received for the items from {@code promisedOn} to {@code dueBy}
     * @param itemsPaid nothing is open on the items any more, however that came; counts only until {@code dueBy}
     */
    public PromiseState judge(BigDecimal receivedSince, boolean itemsPaid, LocalDate today) {
        BigDecimal counted = receivedSince.subtract(receivedBefore).max(BigDecimal.ZERO);
        boolean cameTooLate = isOpen() ? today.isAfter(dueBy) : state != PromiseState.KEPT;
        if (counted.compareTo(amount.amount()) >= 0 || itemsPaid && !cameTooLate) {
            return PromiseState.KEPT;
        }
        if (!today.isAfter(dueBy)) {
            return PromiseState.OPEN;
        }
        return counted.signum() > 0 ? PromiseState.PARTLY_KEPT : PromiseState.BROKEN;
    }

    Promise judged(PromiseState verdict, BigDecimal receivedSince, LocalDate today) {
        return verdict == state ? this : as(verdict, receivedSince, verdict == PromiseState.OPEN ? null : today);
    }

    /** The customer was called; on the same day it is not done a second time. */
    Promise called(LocalDate on) {
        return as(state, on, received, judgedOn);
    }

    /** The next day on which the customer is called: before the pay day, then on it; null when nobody calls any more. */
    @Nullable
    LocalDate nextCallOn() {
        if (calledOn == null && callOn != null) {
            return callOn;
        }
        boolean isAskedThen = calledOn == null ? payOn.isAfter(promisedOn) : calledOn.isBefore(payOn);
        return isAskedThen ? payOn : null;
    }

    /** Whether a call is still to be made, as far as the promise itself can tell. */
    boolean awaitsCall(LocalDate today) {
        return isOpen() && nextCallOn() != null && !today.isAfter(payOn);
    }

    /** Whether the money is to come today. */
    public boolean isPayDay(LocalDate today) {
        return isOpen() && payOn.equals(today);
    }

    Promise as(PromiseState newState, BigDecimal newReceived, @Nullable LocalDate newJudgedOn) {
        return as(newState, calledOn, newReceived, newJudgedOn);
    }

    private Promise as(
            PromiseState newState,
            @Nullable LocalDate newCalledOn,
            BigDecimal newReceived,
            @Nullable LocalDate newJudgedOn) {
        return new Promise(
                id,
                caseId,
                accountId,
                versionOf,
                newState,
                level,
                form,
                promisedBy,
                amount,
                promisedOn,
                payOn,
                toleranceDays,
                dueBy,
                callOn,
                newCalledOn,
                receivedBefore,
                newReceived,
                newJudgedOn,
                recordedBy,
                note,
                items);
    }
}
