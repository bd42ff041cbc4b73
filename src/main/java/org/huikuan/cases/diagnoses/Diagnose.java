package org.huikuan.cases.diagnoses;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody says why the customer does not pay, or that what was said so far is wrong. */
@Component
class Diagnose extends DeclaredAct<CaseFacts, DiagnoseInput> {

    private final DiagnosisActs acts;
    private final DiagnosisForm form;
    private final Diagnoses diagnoses;

    Diagnose(OpenCases cases, DiagnosisActs acts, DiagnosisForm form, Diagnoses diagnoses) {
        super("diagnose", ActRoles.COLLECTING, cases, DiagnoseInput.class);
        this.acts = acts;
        this.form = form;
        this.diagnoses = diagnoses;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(CaseFacts now) {
        ActForm fields = form.of(now, new ActForm());
        Diagnosis last = now.insight().diagnosis();
        return last == null
                ? fields
                : fields.showAt("sources", "sources", Map.of("sources", diagnoses.sourcesOf(last.id())));
    }

    @Override
    public void check(CaseFacts now, DiagnoseInput input, FormInput mistakes) {
        WrittenDiagnosis.demand(input.reason(), input.axes(), input.dispute(), mistakes);
        acts.check(now, words(now, input, mistakes), mistakes);
        NonPaymentReason before = now.insight().finding().reason();
        boolean corrects = before != null && input.reason() != null && before != input.reason();
        if (before != null && corrects && input.note() == null && !mistakes.isWrong("note")) {
            mistakes.wrong("note", "why-another-reason", before);
        }
    }

    @Override
    public Diagnosis carryOut(CaseFacts now, DiagnoseInput input, Doing doing) {
        WrittenDiagnosis words = Objects.requireNonNull(words(now, input, FormInput.ofRight()));
        return acts.record(now, words, null, doing.by());
    }

    private static @Nullable WrittenDiagnosis words(CaseFacts now, DiagnoseInput input, FormInput mistakes) {
        return WrittenDiagnosis.of(input.reason(), input.axes(), input.dispute(), input.note(), mistakes, now);
    }
}
