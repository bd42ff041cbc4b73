package org.huikuan.cases.holds;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Pause;
import org.huikuan.cases.WaitingFor;
import org.jspecify.annotations.Nullable;

/**
 * A stop of all acts for an account or one invoice; reason and end are mandatory.
 *
 * @param invoiceId null: the whole account
 * @param until the last day of the hold
 * @param claimBy the last day the court has set for claims in an insolvency; null when unknown
 * @param acceptedOn the day on which the court accepted the insolvency: interest stops, payments of the six months before
 *     may be clawed back (EBL 32, 46); null when unknown
 */
public record Hold(
        long id,
        long accountId,
        @Nullable Long caseId,
        @Nullable Long invoiceId,
        HoldState state,
        HoldReason reason,
        @Nullable String note,
        LocalDate from,
        LocalDate until,
        String setBy,
        @Nullable String liftedBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftReason,
        @Nullable LocalDate claimBy,
        @Nullable LocalDate acceptedOn)
        implements Pause {

    static final String KIND = "hold";

    public static final WaitingFor WAITING = new WaitingFor(KIND);

    /** The holds that stop something of a case today. */
    public static Stream<Hold> inForce(CaseFacts facts) {
        return facts.pauses(Hold.class).stream().filter(h -> h.stops(facts.today()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isInForce(LocalDate today) {
        return stops(today);
    }

    @Override
    public Effect effect() {
        return isOfAccount() ? Effect.STOPS_ALL : Effect.HOLDS;
    }

    @Override
    public Set<Long> invoices() {
        return invoiceId == null ? Set.of() : Set.of(invoiceId);
    }

    @Override
    public boolean isAbout(long invoice) {
        return invoiceId == null || invoiceId == invoice;
    }

    @Override
    public WaitingFor waitingFor() {
        return isInsolvency() ? WaitingFor.INSOLVENCY : WAITING;
    }

    @Override
    public int strength() {
        return isInsolvency() ? 40 : 20;
    }

    @Override
    public LocalDate againOn(LocalDate today) {
        return until.plusDays(1);
    }

    private boolean isInsolvency() {
        return isOfAccount() && reason == HoldReason.INSOLVENCY;
    }

    public boolean stops(LocalDate today) {
        return state == HoldState.ACTIVE && !today.isBefore(from) && !today.isAfter(until);
    }

    /** Whether it is the same act once more: a double click, a call sent again. Two of them would both have to be lifted. */
    boolean repeats(Hold before) {
        return before.state == HoldState.ACTIVE
                && new Hold(
                                before.id,
                                accountId,
                                caseId,
                                invoiceId,
                                state,
                                reason,
                                note,
                                from,
                                until,
                                setBy,
                                null,
                                null,
                                null,
                                claimBy,
                                acceptedOn)
                        .equals(before);
    }

    public boolean isOfAccount() {
        return invoiceId == null;
    }

    Hold ended() {
        return as(HoldState.ENDED, null, null, null);
    }

    Hold lifted(String by, LocalDate on, String why) {
        return as(HoldState.LIFTED, by, on, why);
    }

    Hold accepted(LocalDate on) {
        return new Hold(
                id,
                accountId,
                caseId,
                invoiceId,
                state,
                reason,
                note,
                from,
                until,
                setBy,
                liftedBy,
                liftedOn,
                liftReason,
                claimBy,
                on);
    }

    private Hold as(HoldState newState, @Nullable String by, @Nullable LocalDate on, @Nullable String why) {
        return new Hold(
                id,
                accountId,
                caseId,
                invoiceId,
                newState,
                reason,
                note,
                from,
                until,
                setBy,
                by,
                on,
                why,
                claimBy,
                acceptedOn);
    }
}
