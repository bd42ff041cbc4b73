package org.huikuan.caseplans.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.Offer;
import org.huikuan.caseplans.PlannedStep;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan as the API shows it.
 *
 * @param needs group of the role whose word it needs; null when nobody's
 */
record CasePlanView(
        long id,
        int version,
        String state,
        OfferLine offer,
        @Nullable String needs,
        String fallback,
        LocalDate reviewOn,
        String writtenBy,
        LocalDate writtenOn,
        CasePlan.@Nullable Decided decided,
        List<StepLine> steps) {

    static CasePlanView of(CasePlan p, boolean withFloor) {
        return new CasePlanView(
                p.id(),
                p.version(),
                p.state().code(),
                OfferLine.of(p.offer(), withFloor),
                p.authority(),
                p.fallback(),
                p.reviewOn(),
                p.writtenBy(),
                p.writtenOn(),
                p.decided(),
                p.steps().stream().map(StepLine::of).toList());
    }

    /**
     * Amounts are decimal strings.
     *
     * @param floor null also for whoever may not know it, as how much is given up
     */
    record OfferLine(
            String currency,
            String opening,
            String target,
            @Nullable String floor,
            @Nullable String concession,
            @Nullable String concessionPercent,
            @Nullable String counter) {

        static OfferLine of(Offer o, boolean withFloor) {
            Money floor = o.floor();
            return new OfferLine(
                    o.opening().currency(),
                    o.opening().amount().toPlainString(),
                    o.target().amount().toPlainString(),
                    floor == null || !withFloor ? null : floor.amount().toPlainString(),
                    withFloor ? o.concession().code() : null,
                    withFloor && o.points() > 0 ? o.percent() : null,
                    withFloor ? o.counter().code() : null);
        }
    }

    /** @param result null while it is open */
    record StepLine(
            long id,
            LocalDate on,
            String channel,
            @Nullable String person,
            String what,
            @Nullable String script,
            @Nullable String result,
            @Nullable LocalDate resultOn,
            @Nullable String resultBy,
            @Nullable String note) {

        static StepLine of(PlannedStep s) {
            PlannedStep.Outcome done = s.outcome();
            return new StepLine(
                    s.id(),
                    s.on(),
                    s.channel().code(),
                    s.person(),
                    s.what(),
                    s.script(),
                    done == null ? null : Code.codeOf(done.result()),
                    done == null ? null : done.on(),
                    done == null ? null : done.by(),
                    done == null ? null : done.note());
        }
    }
}
