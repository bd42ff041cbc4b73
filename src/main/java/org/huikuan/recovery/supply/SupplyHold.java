package org.huikuan.recovery.supply;

import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A stop of deliveries to a customer (暂停供货): ordered with measure CM-02, carried out and undone by the credit
 * controllers, who tell sales each time.
 *
 * @param dueOn the day by which it is carried out
 * @param held carried out; null until then
 * @param lift why it ends; null until then
 * @param released undone; null until then
 */
public record SupplyHold(
        long id,
        CaseId caseId,
        long accountId,
        long measureId,
        SupplyHoldState state,
        String orderedBy,
        LocalDate orderedOn,
        LocalDate dueOn,
        @Nullable Told held,
        @Nullable Lift lift,
        @Nullable Told released) {

    /**
     * The stop or its end was carried out.
     *
     * @param by who did it
     * @param told who of sales was told
     */
    public record Told(
            String by, String told, LocalDate on, @Nullable String note) {}

    /** The stop is to end. */
    public record Lift(String by, LocalDate on, String reason) {}

    /** Something has still to be done, or may be. */
    public boolean isRunning() {
        return state == SupplyHoldState.ORDERED || state == SupplyHoldState.HELD || state == SupplyHoldState.LIFTED;
    }

    SupplyHold held(Told what) {
        return new SupplyHold(
                id, caseId, accountId, measureId, SupplyHoldState.HELD, orderedBy, orderedOn, dueOn, what, lift, null);
    }

    /** A stop that nobody has carried out is called off. */
    SupplyHold lifted(Lift why) {
        SupplyHoldState next = state == SupplyHoldState.ORDERED ? SupplyHoldState.CALLED_OFF : SupplyHoldState.LIFTED;
        return new SupplyHold(id, caseId, accountId, measureId, next, orderedBy, orderedOn, dueOn, held, why, null);
    }

    SupplyHold released(Told what) {
        return new SupplyHold(
                id,
                caseId,
                accountId,
                measureId,
                SupplyHoldState.RELEASED,
                orderedBy,
                orderedOn,
                dueOn,
                held,
                lift,
                what);
    }
}
