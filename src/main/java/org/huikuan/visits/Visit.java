package org.huikuan.visits;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Stage;
import org.huikuan.cases.conduct.VisitMade;
import org.jspecify.annotations.Nullable;

/**
 * One appointment with a customer, from its plan to its debrief.
 *
 * @param attempt which visit of the stage it is, from 1
 * @param ordinal which appointment of the case in the stage, from 1; one that did not take place has a successor
 * @param callOn day of the call before; null when the call was waived, or the manager goes
 * @param reportBy last day for the report
 * @param call the call before; null as long as it was not made
 * @param plan null for a visit without the manager
 * @param report null as long as there is none
 * @param debrief null as long as there is none
 */
public record Visit(
        long id,
        CaseId caseId,
        Stage stage,
        int attempt,
        int ordinal,
        Appointment appointment,
        @Nullable LocalDate callOn,
        LocalDate reportBy,
        Planned planned,
        @Nullable Call call,
        List<Preparation> preparations,
        @Nullable ManagerPlan plan,
        @Nullable VisitReport report,
        @Nullable VisitDebrief debrief) {

    /** The stages in which customers are visited. */
    static final Set<Stage> STAGES = Set.of(Stage.VISIT, Stage.MANAGER_VISIT);

    public Visit {
        if (!STAGES.contains(stage)) {
            throw new IllegalArgumentException("nobody visits in " + stage.code());
        }
    }

    public boolean isReported() {
        return report != null;
    }

    /** As the contact rules look at it; of one that was planned before that was kept, the customer is taken to agree. */
    public VisitMade asAllowed() {
        return new VisitMade(
                appointment.on().atTime(LocalTime.parse(appointment.at())),
                !Boolean.FALSE.equals(planned.agreed()),
                planned.exceptionReason() != null);
    }

    /** The customer has asked for the other day. */
    public Visit movedTo(Appointment other, @Nullable LocalDate newCallOn, LocalDate newReportBy) {
        return new Visit(
                id,
                caseId,
                stage,
                attempt,
                ordinal,
                other,
                newCallOn,
                newReportBy,
                planned.agreedTo(),
                null,
                preparations,
                null,
                null,
                null);
    }

    /** The ordinal of the appointment after these. */
    public static int next(List<Visit> before, Stage stage) {
        return 1 + (int) before.stream().filter(v -> v.stage() == stage).count();
    }

    /** The day of the last visit that was really made; null when there was none. */
    static @Nullable public LocalDate lastMade(List<Visit> visits) {
        LocalDate last = null;
        for (Visit visit : visits) {
            VisitReport report = visit.report();
            if (report != null && report.tookPlace()) {
                last = report.on();
            }
        }
        return last;
    }

    /**
     * Who planned it, and with what in mind.
     *
     * @param paymentForm how the customer is expected to pay; null when that preparation was waived
     * @param lane in which of the four tones to speak (reference 3.4); null when that preparation was waived
     * @param lateReason why it is later than the table allows; null when it is not
     * @param agreed whether the customer has invited the visit or agreed to it; null: nobody kept that yet
     * @param exceptionReason why the contact rules did not hold for it; null when they did
     */
    public record Planned(
            LocalDate on,
            String by,
            @Nullable String paymentForm,
            @Nullable String lane,
            @Nullable String lateReason,
            @Nullable Boolean agreed,
            @Nullable String exceptionReason) {

        Planned agreedTo() {
            return new Planned(on, by, paymentForm, lane, lateReason, true, exceptionReason);
        }
    }

    /** @param answer what came of it, see {@link CallAnswer} */
    public record Call(LocalDate on, String answer) {}
}
