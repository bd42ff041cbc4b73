package org.huikuan.cases.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.cases.promises.Promise;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A paper goes into the file of the case; a closed case takes it too, since what comes late is still evidence. */
@Component
class PutPaper implements Act<CaseFacts, PutPaperInput> {

    private final LateCases subjects;
    private final CaseDocuments documents;
    private final ProvedPromises promises;
    private final Journal journal;

    PutPaper(LateCases subjects, CaseDocuments documents, ProvedPromises promises, Journal journal) {
        this.subjects = subjects;
        this.documents = documents;
        this.promises = promises;
        this.journal = journal;
    }

    @Override
    public String key() {
        return "paper";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.FILING;
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
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<PutPaperInput> input() {
        return PutPaperInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        List<ActForm.Option> known = new ArrayList<>(List.of(new ActForm.Option("", null)));
        known.addAll(promises.options(facts.kase().id()));
        ActForm form = new ActForm().options("promise", known);
        return known.size() == 1 ? form.without("promise") : form;
    }

    @Override
    public void check(CaseFacts facts, PutPaperInput input, FormInput mistakes) {
        promises.find(facts.kase().id(), input.promise(), mistakes);
    }

    @Override
    public CaseDocument carryOut(CaseFacts facts, PutPaperInput input, Doing doing) {
        CollectionCase kase = facts.kase();
        CaseDocument added = documents.add(
                kase.id().value(),
                new CaseDocuments.Upload(
                        input.kind(), input.file().name(), input.file().content(), input.note()),
                facts.today(),
                doing.by());
        tell(kase, "document-added", said(added), Sentence.text(input.note()));
        Promise proved = promises.find(kase.id(), input.promise(), FormInput.ofRight());
        if (proved != null) {
            promises.prove(proved, added);
            tell(kase, "promise-proved", Sentence.joined(", ", said(proved), added.fileName()), null);
        }
        return added;
    }

    private void tell(CollectionCase kase, String what, Sentence detail, @Nullable Sentence grounds) {
        journal.write(List.of(new JournalEntry(kase.accountId(), kase.id().value(), what, detail, grounds)));
    }

    private static Sentence said(CaseDocument added) {
        return Sentence.joined(", ", added.kind(), added.fileName(), "SHA-256 " + added.sha256());
    }

    private static Sentence said(Promise proved) {
        return CaseSays.PROMISED.with(proved.amount(), proved.payOn(), proved.form());
    }
}
