package org.huikuan.visits.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.visits.Appointment;
import org.huikuan.visits.Concession;
import org.huikuan.visits.ManagerPlan;
import org.huikuan.visits.Preparation;
import org.huikuan.visits.Visit;
import org.huikuan.visits.VisitDebrief;
import org.huikuan.visits.VisitReport;
import org.jspecify.annotations.Nullable;

/** A visit as the API shows it. */
record VisitView(
        long id,
        String stage,
        int attempt,
        Appointment appointment,
        @Nullable LocalDate callOn,
        LocalDate reportBy,
        Visit.Planned planned,
        Visit.@Nullable Call call,
        List<Preparation> preparations,
        @Nullable Plan plan,
        @Nullable Report report,
        @Nullable VisitDebrief debrief) {

    static VisitView of(Visit v) {
        ManagerPlan plan = v.plan();
        VisitReport report = v.report();
        return new VisitView(
                v.id(),
                v.stage().code(),
                v.attempt(),
                v.appointment(),
                v.callOn(),
                v.reportBy(),
                v.planned(),
                v.call(),
                v.preparations(),
                plan == null ? null : Plan.of(plan),
                report == null ? null : Report.of(report),
                v.debrief());
    }

    /** @param percent decimal string, of the principal */
    record Given(String kind, String percent) {

        static @Nullable Given of(@Nullable Concession c) {
            return c == null ? null : new Given(c.kind().code(), c.percent());
        }
    }

    /** What the manager wants to reach. */
    record Plan(
            String manager,
            String collector,
            String aim,
            String fallback,
            List<String> levers,
            @Nullable Given concession,
            @Nullable String approverRole,
            @Nullable String approver) {

        static Plan of(ManagerPlan p) {
            return new Plan(
                    p.manager(),
                    p.collector(),
                    p.aim(),
                    p.fallback(),
                    p.levers(),
                    Given.of(p.concession()),
                    p.approverRole(),
                    p.approver());
        }
    }

    /** What the visit brought. */
    record Report(
            boolean tookPlace,
            String visitors,
            List<String> met,
            @Nullable String place,
            String result,
            @Nullable String said,
            @Nullable LocalDate nextOn,
            @Nullable Given concession,
            List<Long> papers,
            LocalDate on,
            String by) {

        static Report of(VisitReport r) {
            return new Report(
                    r.tookPlace(),
                    r.visitors(),
                    r.met(),
                    r.place(),
                    r.result(),
                    r.said(),
                    r.nextOn(),
                    Given.of(r.concession()),
                    r.papers(),
                    r.on(),
                    r.by());
        }
    }
}
