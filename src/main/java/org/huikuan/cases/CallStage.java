package org.huikuan.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.cases.process.ReminderCallProcess;
import org.huikuan.strategy.Answer;
import org.springframework.stereotype.Service;

/** The reminder call (电话提醒): its letters, when it is made, and what follows from its result. */
@Service
public class CallStage {

    private static final String FOLLOW_UP = "choose-follow-up";

    private final StageDesk desk;
    private final Interactions interactions;
    private final StageLetters letters;

    CallStage(StageDesk desk, Interactions interactions, StageLetters letters) {
        this.desk = desk;
        this.interactions = interactions;
        this.letters = letters;
    }

    public boolean isDue(CaseId id) {
        CaseFacts now = desk.facts(id);
        return !now.kase().position().nextOn().isAfter(now.today());
    }

    /** The first instant of the day of the next call. */
    public Instant callAt(CaseId id) {
        CaseFacts now = desk.facts(id);
        return desk.startOf(now, now.kase().position().nextOn());
    }

    /** Orders the letter that goes with the call about to be made, if the letter table names one. */
    public void orderLetter(CaseId id) {
        letters.order(List.of(desk.facts(id)));
    }

    /** Orders the demand that follows calls without result, if the letter table names one. */
    public void orderDemand(CaseId id) {
        letters.order(desk.facts(id), CollectionCaseProcess.EXHAUSTED);
    }

    /** Reads the result of the call just made from the facts and decides what follows; keeps attempt and date. */
    public String followUp(CaseId id) {
        CaseFacts now = desk.facts(id);
        Interaction call = interactions
                .latest(id)
                .orElseThrow(() -> new IllegalStateException("case " + id + ": no call was logged"));
        Answer answer =
                desk.decide(now, FOLLOW_UP, Map.of("result", call.result().code(), "attempt", call.attempt()));
        String followUp = answer.text("followUp");
        if (ReminderCallProcess.AGAIN.equals(followUp)) {
            LocalDate on = desk.workingDaysFromToday(now, answer.number("workingDays"));
            desk.put(now, now.kase().position().again(answer.number("nextAttempt"), on));
        } else if (!CollectionCaseProcess.EXHAUSTED.equals(followUp)) {
            desk.put(now, now.kase().position().afterPause(now.today()));
        }
        return followUp;
    }
}
