package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.WordsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Legal action as a stage, where its acts begin and end: the right person, the right step, the next position. */
@Component
public class LegalStage implements AsksTables {

    static final Table<Step, Terms> TERMS = Table.of(
            "legal-step-terms",
            Step.class,
            Terms.class,
            "legal-action/Task_FindTheStep",
            "legal-action/Task_WeighTheReview",
            "legal-action/Task_TraceTheLetter",
            "legal-action/Task_WeighTheAnswer",
            "review-the-file",
            "complete-the-file",
            "choose-the-route",
            "file-the-claim",
            "record-the-ruling",
            "enforce",
            "approve-the-write-off");

    private final StageCases stages;
    private final CaseDecisions decisions;
    private final WorkingDays workingDays;

    LegalStage(StageCases stages, CaseDecisions decisions, WorkingDays workingDays) {
        this.stages = stages;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    /** What is to be done next, and the how manyth time. */
    record Step(
            @WordsOf({
                LegalStep.REVIEW,
                LegalStep.COMPLETE_FILE,
                LegalStep.LETTER,
                LegalStep.ANSWER,
                LegalStep.ROUTE,
                LegalStep.FILE,
                LegalStep.RULING,
                LegalStep.ENFORCE,
                LegalStep.WRITE_OFF,
                LegalStep.WATCH
            })
            String step,

            int attempt) {}

    /** By when. */
    record Terms(int workingDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    public StageCases cases() {
        return stages;
    }

    /**
     * The facts of a case that stands at one of the steps.
     *
     * @throws Conflict when it stands elsewhere
     */
    CaseFacts at(CaseId id, Set<String> roles, String... steps) {
        CaseFacts now = stages.forAct(id, roles);
        Position position = now.kase().position();
        if (position.stage() != Stage.LEGAL_ACTION || !Set.of(steps).contains(position.step())) {
            throw new Conflict(
                    "moved-on", id, position.stage(), Arg.code("step", position.step()), Arg.oneOf("step", steps));
        }
        return now;
    }

    /** Moves to a step; by when it is to be done says the table {@code legal-step-terms}. */
    public CaseFacts go(CaseFacts now, String step, int attempt) {
        int days = decisions.decide(now, TERMS, new Step(step, attempt)).out().workingDays();
        return go(
                now, step, attempt, now.today(), workingDays.plus(now.creditor().country(), now.today(), days));
    }

    public CaseFacts go(CaseFacts now, String step, int attempt, LocalDate on, LocalDate dueOn) {
        return stages.put(now, new Position(Stage.LEGAL_ACTION, step, attempt, on, dueOn, null));
    }

    public void journal(CaseFacts now, String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        stages.journal(now, what, detail, grounds);
    }

    public String userId() {
        return stages.userId();
    }
}
