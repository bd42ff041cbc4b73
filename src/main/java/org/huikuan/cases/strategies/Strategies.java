package org.huikuan.cases.strategies;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.Stage;
import org.huikuan.cases.diagnoses.Ability;
import org.huikuan.cases.diagnoses.Diagnosis;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.cases.diagnoses.RelationValue;
import org.huikuan.cases.diagnoses.Willingness;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.DecisionTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the strategy table. Computes only; nothing is read and nothing written. */
@Component
public class Strategies implements AsksTables {

    static final Table<Why, Plan> TABLE = Table.of(
            "choose-strategy",
            Why.class,
            Plan.class,
            "diagnose",
            "rate-the-relation",
            "log-contact",
            "reminder-call/Task_OrderTheLetter",
            "reminder-call/Task_DecideTheFollowUp",
            "reminder-call/Task_OrderTheDemand",
            "collection-case/Task_AskWhereTheCaseStands",
            "collection-case/Task_DecideWhatFollows",
            "promise-to-pay/Task_JudgeThePromise",
            "daily-run-slice/Task_WorkTheSlice",
            "ledger");

    private final DecisionTables tables;

    public Strategies(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * Why a customer does not pay.
     *
     * @param proved whether what is said of the ability to pay may be built on
     * @param relation how much the relation is worth to us
     */
    record Why(
            @Absent("unknown") @Nullable NonPaymentReason reason,
            @Absent("unknown") @Nullable Ability ability,
            boolean proved,
            @Absent("unknown") @Nullable Willingness willingness,
            @Absent("unknown") @Nullable DisputeAxis dispute,
            @Absent("unknown") @Nullable RelationValue relation,
            int brokenPromises) {}

    /** What is right now; without a diagnosis what is right while nobody knows. */
    public Strategy of(CaseFacts now) {
        Diagnosis diagnosis = now.insight().diagnosis();
        Finding found = now.insight().finding();
        boolean proved = diagnosis != null && diagnosis.isAbilityProved(now.today());
        var answer = tables.ask(
                TABLE,
                new Why(
                        found.reason(),
                        found.ability(),
                        proved,
                        found.willingness(),
                        found.dispute(),
                        now.insight().relation().value(),
                        now.brokenPromises()));
        return new Strategy(found, proved, answer, stayUntil(now, answer.out()));
    }

    /** Null where no stay counts: without a diagnosis, once it has moved the case, in another stage, and when it is over. */
    private static @Nullable LocalDate stayUntil(CaseFacts now, Plan plan) {
        LocalDate until = isStaying(now) ? lastDay(now, plan) : null;
        return until == null || until.isBefore(now.today()) ? null : until;
    }

    private static @Nullable LocalDate lastDay(CaseFacts now, Plan plan) {
        Diagnosis diagnosis = now.insight().diagnosis();
        return diagnosis == null ? null : diagnosis.since().on().plusDays(plan.stayDays());
    }

    /** From commercial recovery on, measures and notices have dates of their own. */
    private static boolean isStaying(CaseFacts now) {
        Diagnosis diagnosis = now.insight().diagnosis();
        Stage stage = now.kase().position().stage();
        return diagnosis != null
                && diagnosis.since().movedOn() == null
                && stage == diagnosis.since().stage()
                && stage.compareTo(Stage.COMMERCIAL_RECOVERY) < 0;
    }

    /** What drives the case; without a diagnosis nothing does. */
    public Drive drive(CaseFacts now) {
        if (now.insight().diagnosis() == null) {
            return Drive.NONE;
        }
        Plan plan = of(now).plan();
        return new Drive(plan.artefact(), plan.pressure());
    }

    /** Whether the case has stayed longer than its strategy allows, in the stage in which that began. */
    public boolean isStayOver(CaseFacts now) {
        if (!isStaying(now)) {
            return false;
        }
        LocalDate until = lastDay(now, of(now).plan());
        return until != null && now.today().isAfter(until);
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }
}
