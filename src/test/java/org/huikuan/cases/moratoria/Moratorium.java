package org.huikuan.cases.moratoria;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Pause;
import org.huikuan.cases.WaitingFor;
import org.jspecify.annotations.Nullable;

/**
 * A standstill agreed with the customer for some invoices (延期): the fourth kind of pauses, which the application does not
 * know.
 *
 * @param until its last day
 * @param overOn the day on which it has ended; null while it lasts
 */
public record Moratorium(
        long id,
        CaseId caseId,
        long accountId,
        Set<Long> invoices,
        LocalDate until,
        @Nullable LocalDate overOn) implements Pause {

    static final String KIND = "moratorium";

    public static final WaitingFor WAITING = new WaitingFor(KIND);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isInForce(LocalDate today) {
        return overOn == null && !today.isAfter(until);
    }

    @Override
    public Effect effect() {
        return Effect.HOLDS;
    }

    @Override
    public WaitingFor waitingFor() {
        return WAITING;
    }

    @Override
    public int strength() {
        return 25;
    }

    @Override
    public LocalDate againOn(LocalDate today) {
        return until.plusDays(1);
    }

    Moratorium over(LocalDate on) {
        return new Moratorium(id, caseId, accountId, invoices, until, on);
    }
}
