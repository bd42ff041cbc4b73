package org.huikuan.legal;

import static org.huikuan.legal.LegalStep.WRITE_OFF;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.Worth;
import org.huikuan.legal.LegalRecord.WriteOff;
import org.huikuan.shared.FormInput;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The write-off (核销): proposed with its proof, approved by another person. The claim itself is not given up
 * (账销案存): nothing of it goes to the customer.
 */
@Component
class WriteOffActs {

    private static final String TABLE = "check-write-off";

    private final LegalDesk desk;
    private final LegalRecords records;
    private final CaseDocuments papers;

    WriteOffActs(LegalDesk desk, LegalRecords records, CaseDocuments papers) {
        this.desk = desk;
        this.records = records;
        this.papers = papers;
    }

    /** Proposes the write-off; {@code reason} or {@code note} says why, {@code proof} and {@code paper} prove it. */
    void propose(CaseFacts now, FormInput words, String fromStep) {
        String proof = Words.code(words, "proof", WriteOffProof.codes());
        String paper = paper(now, words);
        String reason = words.text("reason", 1000);
        String why = reason == null ? words.text("note", 1000) : reason;
        if (why == null) {
            words.refuseMissing("reason");
        }
        words.check();
        prove(now, words, Objects.requireNonNull(proof), paper);
        long amount = now.demandableUnits();
        records.add(new WriteOff(
                0,
                now.kase().id().value(),
                fromStep,
                proof,
                paper,
                amount,
                Objects.requireNonNull(why),
                now.today(),
                desk.userId(),
                null,
                null,
                null,
                null));
        desk.journal(now, "write-off-proposed", proof + (paper == null ? "" : ", " + paper), why);
        desk.go(now, WRITE_OFF, now.kase().position().attempt());
    }

    /** The number of a paper of the case. */
    private @Nullable String paper(CaseFacts now, FormInput words) {
        String text = words.text("paper", 18);
        if (text == null) {
            return null;
        }
        boolean known = text.matches("\\d+")
                && papers.find(now.kase().id().value(), Long.parseLong(text)).isPresent();
        if (!known) {
            words.wrong(
                    "paper",
                    "no-paper",
                    "the case has no paper '" + text + "'; upload it first and name its number",
                    text);
        }
        return text;
    }

    private void prove(CaseFacts now, FormInput words, String proof, @Nullable String paper) {
        WriteOffProof ground = WriteOffProof.of(proof);
        refuseOtherPaper(now, words, ground, paper);
        Map<OpenItem, Worth> undisputed = desk.cases().undisputedWorth(now, TABLE);
        String currencies = undisputed.values().stream()
                .filter(w -> !w.isWhole())
                .map(Worth::lackingCurrencies)
                .distinct()
                .collect(Collectors.joining(", "));
        if (ground.isOfEachItem() && !currencies.isEmpty()) {
            words.wrong(
                    "proof",
                    "not-comparable",
                    "there is no exchange rate for " + currencies + ": whether the debt is small cannot be said; load"
                            + " the rate first, or name another proof",
                    currencies);
        } else if (ground.isOfEachItem()) {
            undisputed.forEach((i, worth) ->
                    prove(now, words, ground, paper, i.number() + ": ", i.daysPastDue(now.today()), worth));
        } else {
            prove(now, words, ground, paper, "", now.daysPastDue(), desk.cases().demand(now, TABLE));
        }
        words.check();
    }

    private void prove(
            CaseFacts now,
            FormInput words,
            WriteOffProof ground,
            @Nullable String paper,
            String of,
            long daysPastDue,
            Worth amount) {
        Map<String, Object> inputs =
                Map.of("proof", ground.code(), "paper", paper != null, "daysPastDue", Math.toIntExact(daysPastDue));
        Answer answer = desk.cases().decideByAmount(now, TABLE, amount, inputs);
        if (!answer.text("proven").equals("true")) {
            words.wrong(
                    paper == null ? "paper" : "proof",
                    "ruled",
                    of + answer.becauseEn(),
                    of + answer.becauseEn(),
                    of + answer.becauseZh());
        }
    }

    /** The kind of the paper decides what it proves. */
    private void refuseOtherPaper(CaseFacts now, FormInput words, WriteOffProof ground, @Nullable String paper) {
        if (paper == null) {
            return;
        }
        papers.find(now.kase().id().value(), Long.parseLong(paper))
                .filter(p -> !ground.isShownBy(p.kind()))
                .ifPresent(p -> words.wrong(
                        "paper",
                        "other-paper",
                        "a paper of kind '" + p.kind().code() + "' does not prove '" + ground.code() + "'; needed: "
                                + ground.papers(),
                        p.kind().code(),
                        ground.code()));
        words.check();
    }
}
