package org.huikuan.cases.disputes;

import java.util.Optional;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.disputes.process.DisputeProcess;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.ledger.money.CreditNotes;
import org.huikuan.ledger.money.RecordedCredit;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The credit note for an accepted dispute is issued: what it leaves open is demanded again. */
@Component
class IssueCreditNote implements Act<OfCase<Dispute>, IssueCreditNoteInput> {

    private final DisputesOfCases disputes;
    private final DisputeActs acts;
    private final CaseSheets sheets;
    private final CreditNotes creditNotes;

    IssueCreditNote(DisputesOfCases disputes, DisputeActs acts, CaseSheets sheets, CreditNotes creditNotes) {
        this.disputes = disputes;
        this.acts = acts;
        this.sheets = sheets;
        this.creditNotes = creditNotes;
    }

    @Override
    public String key() {
        return "issue-the-credit-note";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.CREDITING;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(DisputeProcess.ISSUE_THE_CREDIT_NOTE);
    }

    @Override
    public Subjects<OfCase<Dispute>> subjects() {
        return disputes;
    }

    @Override
    public Class<IssueCreditNoteInput> input() {
        return IssueCreditNoteInput.class;
    }

    @Override
    public ActForm form(OfCase<Dispute> of) {
        return new ActForm().show("case", sheets.caseSheet(of.facts())).show("dispute", DisputeSheet.of(of));
    }

    /** Without the note in the ledger the amount that was just found not to be owed would be demanded again. */
    @Override
    public void check(OfCase<Dispute> of, IssueCreditNoteInput input, FormInput mistakes) {
        if (input.creditNote() != null
                && inTheLedger(input.creditNote(), of.kase()).isEmpty()) {
            mistakes.wrong("creditNote", "no-credit-note", input.creditNote());
        }
    }

    @Override
    public @Nullable Object carryOut(OfCase<Dispute> of, IssueCreditNoteInput input, Doing doing) {
        acts.credited(of.part(), inTheLedger(input.creditNote(), of.kase()).orElseThrow());
        return null;
    }

    private Optional<String> inTheLedger(String number, CollectionCase kase) {
        return creditNotes.known(kase.creditorId(), number).stream()
                .filter(note -> note.accountId() == kase.accountId())
                .map(RecordedCredit::number)
                .findFirst();
    }
}
