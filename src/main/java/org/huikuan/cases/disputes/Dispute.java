package org.huikuan.cases.disputes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Pause;
import org.huikuan.cases.WaitingFor;
import org.jspecify.annotations.Nullable;

/**
 * An objection of the customer (争议). Only the disputed part leaves the demand; the rest goes on.
 *
 * @param whole the customer disputes everything that was overdue
 * @param owner login name of the person who answers it; null: the team
 * @param answerBy day by which it is answered; afterwards it goes to a manager
 * @param creditBy day by which the credit note of an accepted dispute is awaited
 * @param items disputed amount by invoice
 */
public record Dispute(
        long id,
        CaseId caseId,
        long accountId,
        DisputeState state,
        boolean whole,
        int level,
        DisputeReason reason,
        @Nullable String owner,
        LocalDate openedOn,
        LocalDate answerBy,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate creditBy,
        @Nullable String resolution,
        String recordedBy,
        @Nullable String note,
        Map<Long, BigDecimal> items)
        implements Pause {

    static final String KIND = "dispute";

    /** A case waits for it when nothing is left to demand. */
    public static final WaitingFor WAITING = new WaitingFor(KIND);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isInForce(LocalDate today) {
        return keepsItemsOut();
    }

    @Override
    public Effect effect() {
        return Effect.LOWERS;
    }

    @Override
    public Set<Long> invoices() {
        return items.keySet();
    }

    @Override
    public BigDecimal keptOut(long invoiceId) {
        return items.getOrDefault(invoiceId, BigDecimal.ZERO);
    }

    @Override
    public WaitingFor waitingFor() {
        return WAITING;
    }

    /** A case with nothing to demand waits for the answer rather than for the end of a hold. */
    @Override
    public int strength() {
        return 30;
    }

    /** The day after the one on which it should have moved on; a late one is looked at again tomorrow. */
    @Override
    public LocalDate againOn(LocalDate today) {
        LocalDate next = movesOnBy().plusDays(1);
        return next.isAfter(today) ? next : today.plusDays(1);
    }

    /** Whether its items stay out of the demand. */
    public boolean keepsItemsOut() {
        return state == DisputeState.OPEN || state == DisputeState.ACCEPTED;
    }

    /** The customer was found to be right. */
    public boolean isRight() {
        return state == DisputeState.ACCEPTED || state == DisputeState.CREDITED;
    }

    /** The answer came late: a manager decides. */
    boolean isEscalated() {
        return escalatedOn != null;
    }

    /** The day on which the dispute should have moved on. */
    public LocalDate movesOnBy() {
        return state == DisputeState.ACCEPTED && creditBy != null ? creditBy : answerBy;
    }

    /** Nothing is open any more on what was disputed. */
    Dispute lapsed(LocalDate on) {
        DisputeState how = state == DisputeState.ACCEPTED ? DisputeState.CREDITED : DisputeState.WITHDRAWN;
        return as(how, level, escalatedOn, on, creditBy, resolution);
    }

    Dispute accepted(LocalDate on, LocalDate newCreditBy, String words) {
        return as(DisputeState.ACCEPTED, level, escalatedOn, on, newCreditBy, words);
    }

    Dispute rejected(LocalDate on, String words) {
        return as(DisputeState.REJECTED, level, escalatedOn, on, null, words);
    }

    Dispute credited() {
        return as(DisputeState.CREDITED, level, escalatedOn, resolvedOn, creditBy, resolution);
    }

    Dispute ownedBy(@Nullable String newOwner) {
        return new Dispute(
                id,
                caseId,
                accountId,
                state,
                whole,
                level,
                reason,
                newOwner,
                openedOn,
                answerBy,
                escalatedOn,
                resolvedOn,
                creditBy,
                resolution,
                recordedBy,
                note,
                items);
    }

    Dispute escalated(LocalDate on) {
        return as(state, level + 1, on, resolvedOn, creditBy, resolution);
    }

    private Dispute as(
            DisputeState newState,
            int newLevel,
            @Nullable LocalDate newEscalatedOn,
            @Nullable LocalDate newResolvedOn,
            @Nullable LocalDate newCreditBy,
            @Nullable String newResolution) {
        return new Dispute(
                id,
                caseId,
                accountId,
                newState,
                whole,
                newLevel,
                reason,
                owner,
                openedOn,
                answerBy,
                newEscalatedOn,
                newResolvedOn,
                newCreditBy,
                newResolution,
                recordedBy,
                note,
                items);
    }
}
