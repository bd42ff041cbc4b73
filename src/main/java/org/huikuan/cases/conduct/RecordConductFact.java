package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** The customer has told us something that binds us: calls, visits and letters ask for it from now on. */
@Component
class RecordConductFact extends DeclaredAct<CaseFacts, ConductFactInput> {

    private final ConductActs acts;
    private final CaseSheets sheets;

    RecordConductFact(LateCases subjects, ConductActs acts, CaseSheets sheets) {
        super("conduct-fact", ActRoles.FILING, subjects, ConductFactInput.class);
        this.acts = acts;
        this.sheets = sheets;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public boolean onlyAdds() {
        return true;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return new ActForm().suggest("person", sheets.people(now)).propose("since", now.today());
    }

    @Override
    public void check(CaseFacts now, ConductFactInput input, FormInput mistakes) {
        LocalDate since = input.since() == null ? now.today() : input.since();
        LocalDate until = input.until();
        if (since.isAfter(now.today())) {
            mistakes.wrong("since", "to-come", since, now.today());
        }
        if (until != null && until.isBefore(now.today())) {
            mistakes.wrong("until", "past", until, now.today());
        }
        if (input.kind() == ConductFactKind.COUNSEL_REPRESENTS && input.person() == null) {
            mistakes.refuseMissing("person");
        }
    }

    @Override
    public ConductFact carryOut(CaseFacts now, ConductFactInput input, Doing doing) {
        return acts.record(now, input, doing.by());
    }
}
