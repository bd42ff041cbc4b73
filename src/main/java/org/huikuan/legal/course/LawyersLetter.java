package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ANSWER;
import static org.huikuan.legal.LegalStep.LETTER;
import static org.huikuan.legal.LegalStep.ROUTE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalStage;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterOrder;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.Letters;
import org.huikuan.letters.Particulars;
import org.huikuan.shared.Sentence;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.springframework.stereotype.Component;

/** The lawyer's letter (律师函): ordered, waited for until it has left the house, then until its deadline. */
@Component
class LawyersLetter implements AsksTables {

    static final Table<Owed, Terms> TERMS = Table.of(
                    "lawyers-letter-terms",
                    Owed.class,
                    Terms.class,
                    "review-the-file",
                    "legal-action/Task_FindTheStep",
                    "legal-action/Task_WeighTheReview",
                    "legal-action/Task_TraceTheLetter")
            .careful(Comparator.comparingInt(Terms::workingDays));

    private static final Set<LetterState> NEVER_LEAVES = Set.of(LetterState.STRUCK, LetterState.CANCELLED);

    private final LegalStage stage;
    private final Letters letters;
    private final WorkingDays workingDays;
    private final CaseDecisions decisions;

    LawyersLetter(LegalStage stage, Letters letters, WorkingDays workingDays, CaseDecisions decisions) {
        this.stage = stage;
        this.letters = letters;
        this.workingDays = workingDays;
        this.decisions = decisions;
    }

    /** @param amount overdue and undisputed */
    record Owed(long amount) {}

    /** Until the answer. */
    record Terms(int workingDays) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TERMS);
    }

    void order(CaseFacts now, int round, String firm, String lawyer, Map<String, String> counsel) {
        CollectionCase kase = now.kase();
        LocalDate deadline = deadline(now, now.today(), answerDays(now));
        Map<String, String> says = new HashMap<>(counsel);
        says.put(Particulars.DEADLINE, deadline.toString());
        says.put(Particulars.LAWYER_FIRM, firm);
        says.put(Particulars.LAWYER_NAME, lawyer);
        letters.order(List.of(new LetterOrder(
                kase.creditorId(),
                kase.accountId(),
                kase.id().value(),
                LetterCode.L07,
                Stage.LEGAL_ACTION.code(),
                LETTER,
                round,
                now.today(),
                says)));
        wait(now, round);
    }

    /** Looks whether the letter has left; a letter that never will does not hold the case up. */
    CaseFacts look(CaseFacts now) {
        int round = now.kase().position().attempt();
        Optional<Letter> letter =
                letters.find(now.kase().id().value(), Stage.LEGAL_ACTION.code(), LETTER, round, LetterCode.L07);
        if (letter.isEmpty() || NEVER_LEAVES.contains(letter.get().state())) {
            stage.journal(
                    now,
                    "lawyers-letter-not-sent",
                    letter.map(l -> Sentence.parts(l.state())).orElse(null),
                    null);
            return stage.go(now, ROUTE, round);
        }
        LocalDate left = letter.get().leftOn();
        if (left == null) {
            return now.kase().position().nextOn().isAfter(now.today()) ? now : wait(now, round);
        }
        LocalDate counted = deadline(now, left, answerDays(now));
        LocalDate stated = letter.get().deadlineOn();
        LocalDate until = stated != null && stated.isAfter(counted) ? stated : counted;
        stage.journal(now, "lawyers-letter-left", LegalSays.ANSWER_UNTIL.with(left, until), null);
        return stage.go(now, ANSWER, round, until.plusDays(1), until);
    }

    /** The deadline is over without a word: the route is to be chosen. */
    CaseFacts answerDue(CaseFacts now) {
        return now.kase().position().nextOn().isAfter(now.today())
                ? now
                : stage.go(now, ROUTE, now.kase().position().attempt());
    }

    private CaseFacts wait(CaseFacts now, int round) {
        LocalDate tomorrow = now.today().plusDays(1);
        return stage.go(now, LETTER, round, tomorrow, tomorrow);
    }

    private int answerDays(CaseFacts now) {
        return decisions.decideByAmount(now, TERMS, Owed::new).out().workingDays();
    }

    private LocalDate deadline(CaseFacts now, LocalDate from, int days) {
        return workingDays.plus(now.creditor().country(), from, days);
    }
}
