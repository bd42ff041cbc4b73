package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.ENFORCE;

import java.util.Objects;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Channel;
import org.huikuan.cases.contacts.ContactInput;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.cases.contacts.WrittenContact;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.cases.promises.PromiseInput;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalEntries;
import org.huikuan.legal.LegalRecord.Enforcement;
import org.huikuan.legal.LegalRecord.Ruling;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enforcement (申请强制执行): applied for, and what came of it. */
@Component
class Enforce extends StepAct<EnforceInput> {

    private static final int MOST_OF_A_REASON = 1000;

    private final LegalStage stage;
    private final LegalRecords records;
    private final AfterEnforcement after;
    private final WriteOffProposals writeOffs;
    private final LegalSheets sheets;
    private final Contacts contacts;

    Enforce(
            LegalStage stage,
            LegalRecords records,
            AfterEnforcement after,
            WriteOffProposals writeOffs,
            LegalSheets sheets,
            Contacts contacts) {
        super(
                "enforce",
                LegalRoles.PROSECUTING,
                new AtStep(stage, ENFORCE),
                LegalActionProcess.ENFORCE,
                EnforceInput.class);
        this.stage = stage;
        this.records = records;
        this.after = after;
        this.writeOffs = writeOffs;
        this.sheets = sheets;
        this.contacts = contacts;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return writeOffs.form(sheets.of(now).rulings().deadlines().form(), now).without("reason");
    }

    @Override
    public void check(CaseFacts now, EnforceInput input, FormInput mistakes) {
        if (input.result() == EnforcementResult.WRITE_OFF) {
            String why = input.why();
            if (why == null) {
                mistakes.refuseMissing("note");
            } else if (why.length() > MOST_OF_A_REASON) {
                mistakes.wrong("note", "too-long", MOST_OF_A_REASON);
            }
            writeOffs.check(now, input.ground(), mistakes);
            return;
        }
        LegalEntries.past(mistakes, "on", input.on(), now);
        if (input.result() == EnforcementResult.APPLIED) {
            checkApplication(now, input, mistakes);
        } else if (input.settlement() != null) {
            contact(now, input, mistakes);
        }
    }

    private void checkApplication(CaseFacts now, EnforceInput input, FormInput mistakes) {
        records.latest(Ruling.class, now.kase().id().value())
                .map(Ruling::performBy)
                .filter(performBy -> input.on() != null && !input.on().isAfter(performBy))
                .ifPresent(performBy -> mistakes.wrong("on", "perform-first", performBy));
    }

    private WrittenContact contact(CaseFacts now, EnforceInput input, FormInput mistakes) {
        EnforceInput.Settlement agreed = Objects.requireNonNull(input.settlement());
        PromiseInput promise = new PromiseInput(agreed.amount(), agreed.currency(), agreed.date(), PromiseForm.SIGNED);
        ContactInput contact =
                new ContactInput(CallResult.PROMISED, agreed.person(), null, promise, null, input.note());
        return contacts.read(now, contact, Channel.LETTER, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, EnforceInput input, Doing doing) {
        if (input.result() == EnforcementResult.WRITE_OFF) {
            writeOffs.propose(
                    now, Objects.requireNonNull(input.ground()), Objects.requireNonNull(input.why()), ENFORCE);
            return null;
        }
        if (input.settlement() != null) {
            contacts.log(now, contact(now, input, FormInput.ofRight()), Channel.LETTER, null);
        }
        EnforceInput.Application applied = input.application();
        after.goOn(
                now,
                new Enforcement(
                        0,
                        now.kase().id().value(),
                        input.result().code(),
                        input.on(),
                        applied == null ? null : applied.court(),
                        applied == null ? null : applied.docket(),
                        input.note(),
                        now.today(),
                        doing.by()));
        return null;
    }
}
