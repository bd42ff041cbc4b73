package org.huikuan.recovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Position;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.cases.loop.StageCases;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.LetterSays;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The formal notice (正式催告函, L06): ordered, looked for until it has left, and the deadline it sets. */
@Component
public class FormalNotice implements AsksTables {

    static final Table<Owed, Terms> TERMS = Table.of(
                    "notice-terms", Owed.class, Terms.class, "commercial-recovery/Task_FollowTheNotice")
            .careful(Comparator.comparingInt(Terms::workingDays));

    private static final Set<LetterState> GIVEN_UP = Set.of(LetterState.STRUCK, LetterState.CANCELLED);
    private static final String DEADLINE = "deadline";
    private static final Sentence L06 = Sentence.parts(LetterCode.L06);

    private final StageCases stages;
    private final Letters letters;
    private final StagePath path;
    private final CaseDecisions decisions;
    private final WorkingDays workingDays;

    FormalNotice(StageCases stages, Letters letters, StagePath path, CaseDecisions decisions, WorkingDays workingDays) {
        this.stages = stages;
        this.letters = letters;
        this.path = path;
        this.decisions = decisions;
        this.workingDays = workingDays;
    }

    /** @param amount overdue and undisputed */
    record Owed(long amount) {}

    /** Until the deadline that the notice sets. */
    record Terms(int workingDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    /** Orders the notice of the position, once, and moves the case on by what has become of it. */
    void follow(CaseFacts now) {
        Optional<Letter> notice = find(now);
        if (notice.isEmpty()) {
            letters.order(List.of(order(
                    now,
                    LetterCode.L06,
                    Map.of(DEADLINE, deadline(now, now.today()).toString()))));
            notice = find(now);
        }
        if (notice.isEmpty()) {
            stages.journal(now, "notice-not-sent", L06, LetterSays.LETTERS_OFF.with());
            path.toDecision(now);
        } else if (notice.get().leftOn() != null) {
            path.toDeadline(now, deadline(now, notice.get(), notice.get().leftOn()));
        } else if (GIVEN_UP.contains(notice.get().state())) {
            stages.journal(
                    now, "notice-not-sent", L06, Sentence.parts(notice.get().state()));
            path.toDecision(now);
        } else {
            path.toNextLook(now);
        }
    }

    /** An order of a letter of the case, at the place where it stands. */
    public static LetterOrder order(CaseFacts now, LetterCode code, Map<String, String> particulars) {
        CollectionCase kase = now.kase();
        Position at = kase.position();
        return new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                code,
                at.stage().code(),
                at.step(),
                at.attempt(),
                now.today(),
                particulars);
    }

    private Optional<Letter> find(CaseFacts now) {
        Position at = now.kase().position();
        return letters.find(now.kase().id().value(), at.stage().code(), at.step(), at.attempt(), LetterCode.L06);
    }

    /** What the letter says, and never less than the table gives from the day it left. */
    private LocalDate deadline(CaseFacts now, Letter notice, LocalDate leftOn) {
        LocalDate counted = deadline(now, leftOn);
        LocalDate stated = notice.deadlineOn();
        return stated != null && stated.isAfter(counted) ? stated : counted;
    }

    private LocalDate deadline(CaseFacts now, LocalDate from) {
        int days = decisions.decideByAmount(now, TERMS, Owed::new).out().workingDays();
        return workingDays.plus(now.creditor().country(), from, days);
    }
}
