package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.WRITE_OFF;

import java.util.List;
import java.util.function.LongFunction;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.AmountTables;
import org.huikuan.cases.loop.CaseDecisions;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.legal.LegalRecord.WriteOff;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalStage;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.AsksTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The write-off (核销): proposed with its proof, approved by another person. The claim itself is not given up
 * (账销案存): nothing of it goes to the customer.
 */
@Component
class WriteOffProposals implements AsksTables {

    /** What is small is given in yuan (50,000 each item). */
    static final Table<Ground, Proven> TABLE = Table.of(
                    "check-write-off", Ground.class, Proven.class, "choose-the-route", "enforce")
            .limitsIn("CNY");

    private static final String PAPER = "paper";

    private final LegalStage stage;
    private final LegalRecords records;
    private final CaseDocuments papers;
    private final AmountTables tables;
    private final CaseDecisions decisions;

    WriteOffProposals(
            LegalStage stage,
            LegalRecords records,
            CaseDocuments papers,
            AmountTables tables,
            CaseDecisions decisions) {
        this.stage = stage;
        this.records = records;
        this.papers = papers;
        this.tables = tables;
        this.decisions = decisions;
    }

    /** @param paper whether one is named */
    record Ground(WriteOffProof proof, boolean paper, int daysPastDue, long amount) {}

    record Proven(boolean proven) {}

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(TABLE);
    }

    /** The papers of the case can prove it. */
    ActForm form(ActForm form, CaseFacts now) {
        return form.options(
                PAPER,
                papers.of(now.kase().id().value()).stream()
                        .map(p -> new ActForm.Option(
                                Long.toString(p.id()), p.id() + " · " + p.fileName() + " · " + p.addedOn()))
                        .toList());
    }

    /** Notes what keeps the ground from proving the loss. */
    void check(CaseFacts now, @Nullable WriteOffGround ground, FormInput mistakes) {
        if (ground == null) {
            return;
        }
        checkPaper(now, ground, mistakes);
        if (ground.proof() == null || mistakes.isWrong(PAPER)) {
            return;
        }
        List<Question> questions = questions(now, ground);
        List<String> currencies = questions.stream()
                .map(Question::worth)
                .filter(w -> !w.isWhole())
                .map(Worth::lackingCurrencies)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (ground.proof().isOfEachItem() && !currencies.isEmpty()) {
            mistakes.wrong("proof", "not-comparable", currencies);
        } else {
            questions.forEach(q -> prove(ground, q, mistakes));
        }
    }

    /** The kind of the paper decides what it proves. */
    private void checkPaper(CaseFacts now, WriteOffGround ground, FormInput mistakes) {
        String number = ground.paper();
        if (number == null) {
            return;
        }
        CaseDocument paper = !number.matches("\\d{1,18}")
                ? null
                : papers.find(now.kase().id().value(), Long.parseLong(number)).orElse(null);
        if (paper == null) {
            mistakes.wrong(PAPER, "no-paper", number);
        } else if (ground.proof() != null && !ground.proof().isShownBy(paper.kind())) {
            mistakes.wrong(
                    PAPER,
                    "other-paper",
                    paper.kind(),
                    ground.proof(),
                    ground.proof().papers());
        }
    }

    private void prove(WriteOffGround ground, Question question, FormInput mistakes) {
        Answer<Proven> answer = tables.ask(TABLE, question.worth(), question.asked());
        if (!answer.out().proven()) {
            mistakes.wrong(
                    ground.paper() == null ? PAPER : "proof",
                    "ruled",
                    new Arg.Both(question.of() + answer.becauseZh(), question.of() + answer.becauseEn()));
        }
    }

    /** The table is asked about the whole debt, or about each item where the ground is one of each. */
    private List<Question> questions(CaseFacts now, WriteOffGround ground) {
        return ground.proof().isOfEachItem()
                ? tables.undisputedWorth(TABLE, now).entrySet().stream()
                        .map(e -> new Question(
                                e.getKey().number() + ": ",
                                e.getValue(),
                                asked(ground, e.getKey().daysPastDue(now.today()))))
                        .toList()
                : List.of(new Question("", tables.demand(TABLE, now), asked(ground, now.daysPastDue())));
    }

    private static LongFunction<Ground> asked(WriteOffGround ground, long daysPastDue) {
        int days = Math.toIntExact(daysPastDue);
        return amount -> new Ground(ground.proof(), ground.paper() != null, days, amount);
    }

    /** Proposes the write-off, with a ground that {@link #check} found right. */
    void propose(CaseFacts now, WriteOffGround ground, String why, String fromStep) {
        questions(now, ground).forEach(q -> decisions.decideByAmount(now, TABLE, q.worth(), q.asked()));
        String proof = ground.proof().code();
        records.add(new WriteOff(
                0,
                now.kase().id().value(),
                fromStep,
                proof,
                ground.paper(),
                now.demandableUnits(),
                why,
                now.today(),
                stage.userId(),
                null,
                null,
                null,
                null));
        stage.journal(
                now,
                "write-off-proposed",
                Sentence.joined(", ", Arg.code("write-off-proof", proof), ground.paper()),
                Sentence.text(why));
        stage.go(now, WRITE_OFF, now.kase().position().attempt());
    }

    /** @param of the item that is asked about, as sentences begin; empty for the whole debt */
    private record Question(String of, Worth worth, LongFunction<Ground> asked) {}
}
