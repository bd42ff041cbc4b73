package org.huikuan.recovery;

import static org.huikuan.recovery.process.CommercialRecoveryProcess.CHOOSE;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.DEADLINE;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.DECIDE;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.EXHAUSTED;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.MEASURES;
import static org.huikuan.recovery.process.CommercialRecoveryProcess.NOTICE;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.huikuan.recovery.supply.SupplyActs;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.WordsOf;
import org.springframework.stereotype.Component;

/** The positions of commercial recovery, one after the other; how long each takes the tables say. */
@Component
public class StagePath implements AsksTables {

    static final Table<Step, Terms> TERMS = Table.of(
            "recovery-terms",
            Step.class,
            Terms.class,
            "write-the-case-brief",
            "choose-the-measures",
            "carry-out-the-measure",
            "decide-the-next-step",
            "commercial-recovery/Task_FollowTheNotice",
            "commercial-recovery/Task_CloseTheDeadline");

    private static final Stage STAGE = Stage.COMMERCIAL_RECOVERY;

    private final StageCases stages;
    private final Measures measures;
    private final Letters letters;
    private final CaseDecisions decisions;
    private final WorkingDays workingDays;

    StagePath(StageCases stages, Measures measures, Letters letters, CaseDecisions decisions, WorkingDays workingDays) {
        this.stages = stages;
        this.measures = measures;
        this.letters = letters;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    /** What is to be done next. */
    record Step(
            @WordsOf({CHOOSE, NOTICE, DECIDE, SupplyActs.TERM})
            String step) {}

    /** By when. */
    record Terms(int workingDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    /** @throws Conflict when the case does not stand at that step of commercial recovery */
    static void require(CaseFacts now, String step) {
        Position at = now.kase().position();
        if (!isAt(now, step)) {
            throw new Conflict(
                    "moved-on", now.kase().id(), at.stage(), Arg.code("step", at.step()), Arg.code("step", step));
        }
    }

    static boolean isAt(CaseFacts now, String step) {
        Position at = now.kase().position();
        return at.stage() == STAGE && at.step().equals(step);
    }

    /** Measures are chosen: the round after the last one of the case. */
    public void toChoice(CaseFacts now) {
        int round = measures.of(now.kase().id()).stream()
                        .mapToInt(Measure::round)
                        .max()
                        .orElse(0)
                + 1;
        put(now, CHOOSE, round, now.today(), term(now, CHOOSE));
    }

    /** The measures that are open are carried out. */
    public void toMeasures(CaseFacts now, LocalDate lastDay) {
        put(now, MEASURES, now.kase().position().attempt(), now.today(), lastDay);
    }

    /** The next formal notice of the case is ordered. */
    public void toNotice(CaseFacts now) {
        int number = letters.ofCase(now.kase().id().value()).stream()
                        .filter(l -> l.code() == LetterCode.L06 && STAGE.code().equals(l.stage()))
                        .mapToInt(l -> l.attempt())
                        .max()
                        .orElse(0)
                + 1;
        LocalDate on = term(now, NOTICE);
        put(now, NOTICE, number, on, on);
    }

    /** The notice has not left: it is looked for again on another day. */
    void toNextLook(CaseFacts now) {
        Position at = now.kase().position();
        if (!at.nextOn().isAfter(now.today())) {
            LocalDate on = term(now, NOTICE);
            put(now, NOTICE, at.attempt(), on, on);
        }
    }

    /** The notice has left: nothing more is done until the day after the deadline. */
    void toDeadline(CaseFacts now, LocalDate deadline) {
        put(now, DEADLINE, now.kase().position().attempt(), deadline.plusDays(1), deadline);
    }

    /** A manager decides what follows. */
    void toDecision(CaseFacts now) {
        put(now, DECIDE, now.kase().position().attempt(), now.today(), term(now, DECIDE));
    }

    public void toTheEnd(CaseFacts now) {
        put(now, EXHAUSTED, now.kase().position().attempt(), now.today(), now.today());
    }

    /** The day by which a step is due. */
    public LocalDate term(CaseFacts now, String step) {
        int days = decisions.decide(now, TERMS, new Step(step)).out().workingDays();
        return workingDays.plus(now.creditor().country(), now.today(), days);
    }

    public List<Measure> open(CaseFacts now) {
        return measures.of(now.kase().id()).stream().filter(Measure::isOpen).toList();
    }

    private void put(CaseFacts now, String step, int attempt, LocalDate nextOn, LocalDate dueOn) {
        stages.put(now, new Position(STAGE, step, attempt, nextOn, dueOn, null));
    }
}
