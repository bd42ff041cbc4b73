package org.huikuan.cases.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.cases.loop.StageLetters;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.cases.strategies.Artefact;
import org.huikuan.cases.strategies.Strategies;
import org.huikuan.strategy.Absent;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Default;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The reminder call (电话提醒): its letters, when it is made, and what follows from its result. */
@Service
public class CallStage implements AsksTables {

    static final Table<Called, Next> FOLLOW_UP = Table.of(
                    "choose-follow-up", Called.class, Next.class, "reminder-call/Task_DecideTheFollowUp")
            .added("1.1.0", "rule_no_soft_call", "rule_cure_first");

    private final StageCases stages;
    private final Interactions interactions;
    private final StageLetters letters;
    private final CaseDecisions decisions;
    private final WorkingDays days;
    private final Strategies strategies;

    CallStage(
            StageCases stages,
            Interactions interactions,
            StageLetters letters,
            CaseDecisions decisions,
            WorkingDays days,
            Strategies strategies) {
        this.stages = stages;
        this.interactions = interactions;
        this.letters = letters;
        this.decisions = decisions;
        this.days = days;
        this.strategies = strategies;
    }

    /**
     * @param attempt which call it was, from 1
     * @param artefact what the strategy says comes next; null while there is no diagnosis
     */
    record Called(
            CallResult result,
            int attempt,
            @Default @Absent("none") @Nullable Artefact artefact) {}

    /** @param workingDays until the next call, if there is one */
    record Next(FollowUp followUp, int workingDays, int nextAttempt) {}

    public boolean isDue(CaseId id) {
        CaseFacts now = stages.facts(id);
        return !now.kase().position().nextOn().isAfter(now.today());
    }

    /** The first instant of the day of the next call. */
    public Instant callAt(CaseId id) {
        CaseFacts now = stages.facts(id);
        return now.startOf(now.kase().position().nextOn());
    }

    /** Orders the letter that goes with the call about to be made, if the letter table names one. */
    public void orderLetter(CaseId id) {
        letters.order(List.of(stages.facts(id)));
    }

    /** Orders the demand that follows calls without result, if the letter table names one. */
    public void orderDemand(CaseId id) {
        letters.order(stages.facts(id), CollectionCaseProcess.EXHAUSTED);
    }

    /** Reads the result of the call just made from the facts and decides what follows; keeps attempt and date. */
    public String followUp(CaseId id) {
        CaseFacts now = stages.facts(id);
        Interaction call = interactions
                .latest(id)
                .orElseThrow(() -> new IllegalStateException("case " + id + ": no call was logged"));
        Next next = decisions
                .decide(
                        now,
                        FOLLOW_UP,
                        new Called(
                                call.result(),
                                call.attempt(),
                                strategies.drive(now).artefact()))
                .out();
        if (next.followUp() == FollowUp.AGAIN) {
            LocalDate on = call.nextOn() == null
                    ? days.plus(now.creditor().country(), now.today(), next.workingDays())
                    : call.nextOn();
            stages.put(now, now.kase().position().again(next.nextAttempt(), on));
        } else if (next.followUp() != FollowUp.EXHAUSTED) {
            stages.put(now, now.kase().position().afterPause(now.today()));
        }
        return next.followUp().code();
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(FOLLOW_UP);
    }
}
