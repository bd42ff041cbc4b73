package org.huikuan.cases.ladder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.cases.Stage;
import org.huikuan.cases.strategies.Rung;

/** The six rules of the ladder as one function of a step. */
public final class Ladder {

    private Ladder() {}

    /** Rungs between the last one of a stage and the first of another, which nobody stands on. */
    public static List<Rung> skipped(Stage from, Stage to) {
        return Stream.of(Rung.values())
                .filter(r -> r.compareTo(last(from)) > 0 && r.compareTo(first(to)) < 0)
                .toList();
    }

    /** The rules that the step does not keep. @param mostSkipped rungs that may be skipped without a reason to jump */
    public static Set<LadderRule> against(Step step, int mostSkipped) {
        Set<LadderRule> against = EnumSet.noneOf(LadderRule.class);
        if (step.announced() != null && step.on().isBefore(step.announced()) && !step.isJump()) {
            against.add(LadderRule.ANNOUNCED);
        }
        if (skipped(step.from(), step.to()).size() > mostSkipped && !step.isJump()) {
            against.add(LadderRule.IN_TURN);
        }
        if (step.isDown() && !step.isSecured()) {
            against.add(LadderRule.NO_STEP_DOWN);
        }
        if (step.isUp() && !step.isDemanded()) {
            against.add(LadderRule.DISPUTE_PARKED);
        }
        if (step.isUp() && step.from() != Stage.REMINDER_CALL && !step.isProved()) {
            against.add(LadderRule.EVIDENCE);
        }
        if (step.isUp() && step.on().isBefore(step.restedOn()) && !step.isJump()) {
            against.add(LadderRule.REST);
        }
        return against;
    }

    /** The rung on which a stage begins. */
    public static Rung first(Stage stage) {
        return switch (stage) {
            case REMINDER_CALL -> Rung.PL_01;
            case VISIT -> Rung.PL_04;
            case MANAGER_VISIT -> Rung.PL_05;
            case COMMERCIAL_RECOVERY -> Rung.PL_06;
            case LEGAL_ACTION -> Rung.PL_08;
        };
    }

    /** The rung at which it ends: a written demand follows calls without result, a formal notice commercial means. */
    static Rung last(Stage stage) {
        return switch (stage) {
            case REMINDER_CALL -> Rung.PL_03;
            case VISIT -> Rung.PL_04;
            case MANAGER_VISIT -> Rung.PL_05;
            case COMMERCIAL_RECOVERY -> Rung.PL_07;
            case LEGAL_ACTION -> Rung.PL_10;
        };
    }
}
