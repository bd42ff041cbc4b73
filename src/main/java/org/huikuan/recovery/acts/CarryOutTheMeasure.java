package org.huikuan.recovery.acts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.approvals.ApprovalDesk;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Channel;
import org.huikuan.cases.contacts.Contacts;
import org.huikuan.cases.loop.StageDesk;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Supply;
import org.huikuan.recovery.MeasureForApproval;
import org.huikuan.recovery.MeasureKind;
import org.huikuan.recovery.MeasureKinds;
import org.huikuan.recovery.MeasureOutcome;
import org.huikuan.recovery.Measures;
import org.huikuan.recovery.RecoverySays;
import org.huikuan.recovery.StagePath;
import org.huikuan.recovery.process.CommercialRecoveryProcess;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner of a measure reports what came of it; the last report leads to the formal notice. */
@Component
class CarryOutTheMeasure implements Act<MeasureAt, ReportInput> {

    private final OpenMeasures open;
    private final Measures measures;
    private final StageDesk desk;
    private final StagePath path;
    private final ReportForm form;
    private final ApprovalDesk approvals;

    CarryOutTheMeasure(
            OpenMeasures open,
            Measures measures,
            StageDesk desk,
            StagePath path,
            ReportForm form,
            ApprovalDesk approvals) {
        this.open = open;
        this.measures = measures;
        this.desk = desk;
        this.path = path;
        this.form = form;
        this.approvals = approvals;
    }

    @Override
    public String key() {
        return "carry-out-the-measure";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(CommercialRecoveryProcess.CARRY_OUT_THE_MEASURE);
    }

    @Override
    public Subjects<MeasureAt> subjects() {
        return open;
    }

    @Override
    public Class<ReportInput> input() {
        return ReportInput.class;
    }

    @Override
    public ActForm form(MeasureAt at) {
        return form.of(at);
    }

    @Override
    public void check(MeasureAt at, ReportInput input, FormInput mistakes) {
        input.checkEvidence(mistakes);
        form.checkPaper(at, input, mistakes);
        if (input.outcome() == MeasureOutcome.DONE && isStillToBeHeld(at)) {
            mistakes.wrong("outcome", "supply-not-held");
        }
        if (input.outcome() == MeasureOutcome.DONE && at.measure().awaitsApproval()) {
            mistakes.wrong("outcome", "approval-awaited");
        }
        if (input.outcome() != null && input.outcome().isContact()) {
            form.contacts.read(at.facts(), input.contact(), Channel.OTHER, mistakes);
        }
    }

    private static boolean isStillToBeHeld(MeasureAt at) {
        return at.measure().kind().equals(MeasureKind.SUPPLY_HOLD)
                && at.facts().account().supply() == Supply.TO_HOLD;
    }

    @Override
    public @Nullable Object carryOut(MeasureAt at, ReportInput input, Doing doing) {
        CaseFacts now = at.facts();
        measures.update(at.measure().reported(input.by(doing.by(), now.today())));
        if (at.measure().awaitsApproval()) {
            approvals.withdraw(
                    now.kase().id(), MeasureForApproval.KIND, at.measure().id());
        }
        desk.journal(
                now,
                "measure-reported",
                RecoverySays.MEASURE.with(at.measure().kind(), input.outcome()),
                Sentence.text(input.evidence()));
        if (input.outcome().isContact()) {
            var words = form.contacts.read(now, input.contact(), Channel.OTHER, FormInput.ofRight());
            var unused = form.contacts.log(now, words, Channel.OTHER, doing.taskId());
        }
        CaseFacts after = desk.facts(now.kase().id());
        if (path.open(after).isEmpty()) {
            path.toNotice(after);
        }
        return null;
    }

    /** What the form of a report proposes and shows: the measure, what is owed, to whom to speak, the papers of the case. */
    @Component
    static class ReportForm {

        private static final String PAPER = "paperId";

        private final RecoveryForm form;
        private final Contacts contacts;
        private final MeasureKinds kinds;
        private final CaseDocuments documents;

        ReportForm(RecoveryForm form, Contacts contacts, MeasureKinds kinds, CaseDocuments documents) {
            this.form = form;
            this.contacts = contacts;
            this.kinds = kinds;
            this.documents = documents;
        }

        private ActForm of(MeasureAt at) {
            CaseId id = at.facts().kase().id();
            List<ActForm.Option> papers = documents.of(id.value()).stream()
                    .map(d -> new ActForm.Option(Long.toString(d.id()), d.fileName()))
                    .toList();
            Map<String, Object> measure = new HashMap<>(Map.of("measure", at.measure()));
            kinds.all().stream()
                    .filter(k -> k.code().equals(at.measure().kind()))
                    .forEach(k -> measure.put("kind", k));
            ActForm drawn = contacts.withFacts(at.facts())
                    .show("measures", form.measuresSheet(at.facts()))
                    .show("measure", measure);
            return papers.isEmpty() ? drawn.without(PAPER) : drawn.options(PAPER, papers);
        }

        private void checkPaper(MeasureAt at, ReportInput input, FormInput mistakes) {
            String paper = input.paperId();
            long id = at.facts().kase().id().value();
            if (paper != null
                    && !(paper.matches("\\d{1,18}")
                            && documents.find(id, Long.parseLong(paper)).isPresent())) {
                mistakes.wrong(PAPER, "no-paper", paper);
            }
        }
    }
}
