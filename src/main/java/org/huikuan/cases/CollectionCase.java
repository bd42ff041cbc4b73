package org.huikuan.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one account that does not pay. An account has at most one open case.
 *
 * @param waitUntil the day on which the wait ends by itself; null while the case is worked
 * @param successorId the case that took over the items of this closed one
 * @param driving the item that drives the stage: the oldest overdue one that is neither disputed nor on hold
 * @param priority band of the case's tasks, 0 to 100
 */
public record CollectionCase(
        CaseId id,
        long creditorId,
        long accountId,
        CaseStatus status,
        WaitingFor waitingFor,
        @Nullable LocalDate waitUntil,
        Position position,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason,
        @Nullable Long successorId,
        @Nullable Driving driving,
        String team,
        @Nullable String collector,
        int priority) {

    /** The item that drives the stage. */
    public record Driving(long invoiceId, LocalDate dueOn) {}

    /** A case about to be opened for the account: no id yet, at the position that the entry table will say. */
    static CollectionCase draft(org.huikuan.ledger.Account account, LocalDate today) {
        return new CollectionCase(
                new CaseId(0),
                account.creditorId(),
                account.id(),
                CaseStatus.OPEN,
                WaitingFor.NONE,
                null,
                Position.entering(Stage.REMINDER_CALL, today, today),
                today,
                null,
                null,
                null,
                null,
                account.team(),
                account.collector(),
                0);
    }

    public CollectionCase withId(CaseId newId) {
        return new CollectionCase(
                newId,
                creditorId,
                accountId,
                status,
                waitingFor,
                waitUntil,
                position,
                openedOn,
                closedOn,
                closeReason,
                successorId,
                driving,
                team,
                collector,
                priority);
    }

    /** Legal staff see and work it. */
    public boolean isProsecuted() {
        return position.stage() == Stage.LEGAL_ACTION;
    }

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }

    public CollectionCase at(Position newPosition) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                status,
                waitingFor,
                waitUntil,
                newPosition,
                openedOn,
                closedOn,
                closeReason,
                successorId,
                driving,
                team,
                collector,
                priority);
    }

    public CollectionCase standing(WaitingFor kind, @Nullable LocalDate until) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                status,
                kind,
                until,
                position,
                openedOn,
                closedOn,
                closeReason,
                successorId,
                driving,
                team,
                collector,
                priority);
    }

    /** Works on after a pause: what should have been done meanwhile is due today. */
    CollectionCase resumed(LocalDate today) {
        return at(position.resumedOn(today));
    }

    public CollectionCase drivenBy(@Nullable Driving item, int newPriority) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                status,
                waitingFor,
                waitUntil,
                position,
                openedOn,
                closedOn,
                closeReason,
                successorId,
                item,
                team,
                collector,
                newPriority);
    }

    public CollectionCase ended(CaseStatus how, LocalDate on, String reason) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                how,
                WaitingFor.NONE,
                null,
                position,
                openedOn,
                on,
                reason,
                successorId,
                driving,
                team,
                collector,
                priority);
    }

    public CollectionCase openedAgain() {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                CaseStatus.OPEN,
                WaitingFor.NONE,
                null,
                position,
                openedOn,
                null,
                null,
                successorId,
                driving,
                team,
                collector,
                priority);
    }

    public CollectionCase succeededBy(CaseId successor) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                status,
                waitingFor,
                waitUntil,
                position,
                openedOn,
                closedOn,
                closeReason,
                successor.value(),
                driving,
                team,
                collector,
                priority);
    }

    public CollectionCase inCharge(String newTeam, @Nullable String newCollector) {
        return new CollectionCase(
                id,
                creditorId,
                accountId,
                status,
                waitingFor,
                waitUntil,
                position,
                openedOn,
                closedOn,
                closeReason,
                successorId,
                driving,
                newTeam,
                newCollector,
                priority);
    }

    /** The row as the standing has it on the day; the position keeps its step and attempt. */
    public CollectionCase as(Standing standing, LocalDate today) {
        if (standing instanceof Standing.Settled) {
            return ended(CaseStatus.SETTLED, today, "settled");
        }
        if (standing instanceof Standing.Wait wait) {
            return standing(wait.kind(), wait.until());
        }
        boolean resumes = waitUntil != null;
        return standing(WaitingFor.NONE, null).at(resumes ? position.resumedOn(today) : position);
    }
}
