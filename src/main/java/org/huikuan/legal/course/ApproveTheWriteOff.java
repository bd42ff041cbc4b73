package org.huikuan.legal.course;

import static org.huikuan.legal.LegalStep.WRITE_OFF;

import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.loop.DebtGivenUp;
import org.huikuan.legal.AtStep;
import org.huikuan.legal.LegalRecord.WriteOff;
import org.huikuan.legal.LegalRecords;
import org.huikuan.legal.LegalRoles;
import org.huikuan.legal.LegalSays;
import org.huikuan.legal.LegalSheets;
import org.huikuan.legal.LegalStage;
import org.huikuan.legal.process.LegalActionProcess;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Another person than the proposer approves the write-off (审批核销), and the case ends; or rejects it, and the case goes
 * back to where it was proposed.
 */
@Component
class ApproveTheWriteOff extends StepAct<WriteOffInput> {

    private final LegalStage stage;
    private final LegalRecords records;
    private final LegalSheets sheets;
    private final DebtGivenUp debt;

    ApproveTheWriteOff(LegalStage stage, LegalRecords records, LegalSheets sheets, DebtGivenUp debt) {
        super(
                "approve-the-write-off",
                LegalRoles.DECIDING,
                new AtStep(stage, WRITE_OFF),
                LegalActionProcess.APPROVE_THE_WRITE_OFF,
                WriteOffInput.class);
        this.stage = stage;
        this.records = records;
        this.sheets = sheets;
        this.debt = debt;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return sheets.of(now).writeOff().form();
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, WriteOffInput input, Doing doing) {
        WriteOff proposal =
                records.latest(WriteOff.class, now.kase().id().value()).orElseThrow(() -> new Conflict("no-proposal"));
        if (proposal.proposedBy().equals(doing.by())) {
            throw new NotAllowed("own-proposal");
        }
        boolean approved = input.decision() == WriteOffDecision.APPROVED;
        records.replace(proposal.decided(approved, now.today(), doing.by(), input.reason()));
        if (approved) {
            debt.writeOff(
                    now,
                    LegalSays.PROVED.with(Arg.code("write-off-proof", proposal.proof()), Arg.text(input.reason())));
        } else {
            stage.journal(
                    now,
                    "write-off-rejected",
                    Sentence.parts(Arg.code("write-off-proof", proposal.proof())),
                    Sentence.text(input.reason()));
            stage.go(now, proposal.fromStep(), now.kase().position().attempt());
        }
        return null;
    }
}
