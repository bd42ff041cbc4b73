package org.huikuan.cases;

import java.time.LocalDate;
import org.huikuan.ledger.Account;
import org.huikuan.shared.Sentence;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What is done about one account that does not pay. An account has at most one open case.
 *
 * @param openedOn the day of the first opening; opening it again changes nothing here
 * @param dealtOn backlog: the day on which it is dealt out to its collector; null: on the day it opened
 * @param successorId the case that took over the items of this closed one
 */
public record CollectionCase(
        CaseId id,
        long creditorId,
        long accountId,
        LocalDate openedOn,
        @Nullable LocalDate dealtOn,
        Course course,
        Charge charge,
        @Nullable Long successorId) {

    private static final Sentence SETTLED = Sentence.parts(CaseStatus.SETTLED);

    /**
     * Where the case stands.
     *
     * @param waitUntil the day on which the wait ends by itself; null while the case is worked
     */
    public record Course(
            CaseStatus status,
            WaitingFor waitingFor,
            @Nullable LocalDate waitUntil,
            Position position,
            @Nullable LocalDate closedOn,
            @Nullable Sentence closeReason) {

        /** A case that is worked at the position. */
        static Course worked(Position position) {
            return new Course(CaseStatus.OPEN, WaitingFor.NONE, null, position, null, null);
        }
    }

    /**
     * Who answers for the case, and what sets the order of its tasks.
     *
     * @param standIn who does the collector's tasks while the collector is away; null when the collector is there
     * @param driving the item that drives the stage: the oldest overdue one that is neither disputed nor on hold
     * @param priority band of the case's tasks, 0 to 100
     * @param demanded what may be demanded
     */
    public record Charge(
            String team,
            @Nullable String collector,
            @Nullable String standIn,
            @Nullable Driving driving,
            int priority,
            Demand demanded) {}

    /** The item that drives the stage, and its last day for paying. */
    public record Driving(long invoiceId, LocalDate payBy) {}

    /** A case about to be opened for the account: no id yet, at the position that the entry table will say. */
    public static CollectionCase draft(Account account, LocalDate today) {
        return new CollectionCase(
                new CaseId(0),
                account.creditorId(),
                account.id(),
                today,
                null,
                Course.worked(Position.entering(Stage.REMINDER_CALL, today, today)),
                new Charge(account.team(), account.collector(), null, null, 0, Demand.NONE),
                null);
    }

    public CaseStatus status() {
        return course.status();
    }

    public WaitingFor waitingFor() {
        return course.waitingFor();
    }

    public @Nullable LocalDate waitUntil() {
        return course.waitUntil();
    }

    public Position position() {
        return course.position();
    }

    public @Nullable LocalDate closedOn() {
        return course.closedOn();
    }

    public @Nullable Sentence closeReason() {
        return course.closeReason();
    }

    public String team() {
        return charge.team();
    }

    public @Nullable String collector() {
        return charge.collector();
    }

    /** Who does the tasks: the collector, or the stand-in while the collector is away. */
    public @Nullable String doneBy() {
        return charge.standIn() == null ? collector() : charge.standIn();
    }

    public CollectionCase stoodInBy(@Nullable String standIn) {
        return with(new Charge(team(), collector(), standIn, driving(), priority(), charge.demanded()));
    }

    public @Nullable Driving driving() {
        return charge.driving();
    }

    public int priority() {
        return charge.priority();
    }

    /** In whole units of the creditor's currency. */
    public long demand() {
        return charge.demanded().units();
    }

    public boolean isOpen() {
        return status() == CaseStatus.OPEN;
    }

    public boolean isSeenBy(Sight sight) {
        return sight.sees(team(), isProsecuted());
    }

    /** Legal staff see and work it: in legal action, or with an insolvent customer. */
    public boolean isProsecuted() {
        return position().stage() == Stage.LEGAL_ACTION || waitingFor().equals(WaitingFor.INSOLVENCY);
    }

    public CollectionCase withId(CaseId newId) {
        return new CollectionCase(newId, creditorId, accountId, openedOn, dealtOn, course, charge, successorId);
    }

    public CollectionCase at(Position position) {
        return with(new Course(status(), waitingFor(), waitUntil(), position, closedOn(), closeReason()));
    }

    /** A case of the backlog, dealt out on the day at the position. */
    public CollectionCase dealt(@Nullable LocalDate on, Position position) {
        return new CollectionCase(
                id, creditorId, accountId, openedOn, on, Course.worked(position), charge, successorId);
    }

    /** It waits for its turn among the backlog. */
    public boolean awaitsItsTurn() {
        return dealtOn != null && dealtOn.equals(position().notBefore());
    }

    public CollectionCase standing(WaitingFor kind, @Nullable LocalDate until) {
        return with(new Course(status(), kind, until, position(), closedOn(), closeReason()));
    }

    public CollectionCase drivenBy(@Nullable Driving item, int newPriority, Demand newDemand) {
        return with(new Charge(team(), collector(), charge.standIn(), item, newPriority, newDemand));
    }

    public CollectionCase banded(int newPriority) {
        return drivenBy(driving(), newPriority, charge.demanded());
    }

    public CollectionCase inCharge(String newTeam, @Nullable String newCollector) {
        return with(new Charge(newTeam, newCollector, null, driving(), priority(), charge.demanded()));
    }

    public CollectionCase ended(CaseStatus how, LocalDate on, Sentence reason) {
        return with(new Course(how, WaitingFor.NONE, null, position(), on, reason));
    }

    public CollectionCase openedAgain() {
        return with(Course.worked(position()));
    }

    public @Nullable CaseId successor() {
        return successorId == null ? null : new CaseId(successorId);
    }

    public CollectionCase succeededBy(CaseId successor) {
        return new CollectionCase(id, creditorId, accountId, openedOn, dealtOn, course, charge, successor.value());
    }

    /** Works on after a pause: what should have been done meanwhile is due today. */
    public CollectionCase resumed(LocalDate today) {
        return at(position().resumedOn(today));
    }

    /** The row as the standing has it on the day; the position keeps its step and attempt. */
    public CollectionCase as(Standing standing, LocalDate today) {
        if (standing instanceof Standing.Ended) {
            return this;
        }
        if (standing instanceof Standing.Settled) {
            return ended(CaseStatus.SETTLED, today, SETTLED);
        }
        if (standing instanceof Standing.Wait wait) {
            return standing(wait.kind(), wait.until());
        }
        boolean resumes = waitUntil() != null;
        CollectionCase worked = standing(WaitingFor.NONE, null);
        return resumes ? worked.resumed(today) : worked;
    }

    private CollectionCase with(Course newCourse) {
        return new CollectionCase(id, creditorId, accountId, openedOn, dealtOn, newCourse, charge, successorId);
    }

    private CollectionCase with(Charge newCharge) {
        return new CollectionCase(id, creditorId, accountId, openedOn, dealtOn, course, newCharge, successorId);
    }
}
