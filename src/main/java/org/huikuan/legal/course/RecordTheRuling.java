package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ENFORCE;
import static org.huikuan.legal.LegalStep.ROUTE;
import static org.huikuan.legal.LegalStep.RULING;

import java.time.LocalDate;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRecord.Claim;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the court or body said (登记裁判结果): something to enforce, a judgment that waits, or the next means is chosen. */
@Component
class RecordTheRuling extends StepAct<RulingInput> {

    private final LegalStage stage;
    private final LegalRecords records;
    private final AfterTheRuling after;
    private final LegalSheets sheets;

    RecordTheRuling(LegalStage stage, LegalRecords records, AfterTheRuling after, LegalSheets sheets) {
        super(
                "record-the-ruling",
                LegalRoles.PROSECUTING,
                new AtStep(stage, RULING),
                LegalActionProcess.RECORD_THE_RULING,
                RulingInput.class);
        this.stage = stage;
        this.records = records;
        this.after = after;
        this.sheets = sheets;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return sheets.of(now).claims().deadlines().form();
    }

    @Override
    public void check(CaseFacts now, RulingInput input, FormInput mistakes) {
        LegalEntries.past(mistakes, "ruledOn", input.ruledOn(), now);
        LegalEntries.past(mistakes, "servedOn", input.servedOn(), now);
        inOrder(mistakes, "servedOn", input.ruledOn(), input.servedOn());
        RulingInput.Award award = input.award();
        if (award == null) {
            return;
        }
        mistakes.inCurrency("amount", award.amount(), LegalEntries.currency(mistakes, award.currency(), now));
        inOrder(mistakes, "effectiveOn", input.ruledOn(), award.effectiveOn());
        if (waits(now, input)) {
            need(mistakes, "servedOn", input.servedOn());
        } else {
            need(mistakes, "effectiveOn", award.effectiveOn());
            need(mistakes, "performBy", award.performBy());
        }
    }

    /** A judgment may be recorded before it takes effect. */
    private boolean waits(CaseFacts now, RulingInput input) {
        RulingInput.Award award = input.award();
        return award != null
                && award.effectiveOn() == null
                && award.performBy() == null
                && Appeals.mayWait(input.kind().code(), route(now));
    }

    private static void need(FormInput mistakes, String field, @Nullable Object value) {
        if (value == null) {
            mistakes.refuseMissing(field);
        }
    }

    private static void inOrder(
            FormInput mistakes, String field, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            mistakes.wrong(field, "before-ruling", second, first);
        }
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, RulingInput input, Doing doing) {
        Ruling ruling = records.add(ruling(now, input, doing.by()));
        stage.journal(
                now,
                "legal-ruling-recorded",
                Sentence.joined(
                        ", ",
                        Sentence.joined(" ", Arg.code("ruling-kind", ruling.kind()), ruling.ruledOn()),
                        ruling.amount() == null ? null : Sentence.joined(" ", ruling.amount(), ruling.currency())),
                Sentence.text(ruling.note()));
        after.goOn(now, ruling, route(now));
        return null;
    }

    private Ruling ruling(CaseFacts now, RulingInput input, String by) {
        RulingInput.Award award = input.award();
        String next = waits(now, input) ? RULING : input.kind().isEnforceable() ? ENFORCE : ROUTE;
        return new Ruling(
                0,
                now.kase().id().value(),
                input.kind().code(),
                input.ruledOn(),
                award == null ? null : award.amount(),
                award == null ? null : LegalEntries.currency(FormInput.ofRight(), award.currency(), now),
                input.servedOn(),
                award == null ? null : award.effectiveOn(),
                award == null ? null : award.performBy(),
                next,
                input.note(),
                now.today(),
                by);
    }

    private String route(CaseFacts now) {
        return records.latest(Claim.class, now.kase().id().value())
                .map(Claim::route)
                .orElse("");
    }
}
