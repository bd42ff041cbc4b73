package org.huikuan.cases.promises;

import java.util.Objects;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer promises to pay: an amount, a day. */
@Component
class RecordPromise implements Act<CaseFacts, RecordPromiseInput> {

    private final OpenCases subjects;
    private final PromiseActs acts;
    private final CaseSheets sheets;

    RecordPromise(OpenCases subjects, PromiseActs acts, CaseSheets sheets) {
        this.subjects = subjects;
        this.acts = acts;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "promise";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.COLLECTING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<RecordPromiseInput> input() {
        return RecordPromiseInput.class;
    }

    @Override
    public ActForm form(CaseFacts facts) {
        return sheets.owed(facts)
                .propose("form", PromiseForm.ORAL.code())
                .suggest("promisedBy", sheets.people(facts))
                .options("items", CaseSheets.items(facts.demandable(), facts));
    }

    @Override
    public void check(CaseFacts facts, RecordPromiseInput input, FormInput mistakes) {
        words(facts, input, mistakes);
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, RecordPromiseInput input, Doing doing) {
        WrittenPromise words = Objects.requireNonNull(words(facts, input, FormInput.ofRight()));
        return acts.record(facts, words, doing.by(), Bell.FROM_OUTSIDE);
    }

    private static @Nullable WrittenPromise words(CaseFacts facts, RecordPromiseInput input, FormInput mistakes) {
        return WrittenPromise.of(input.promise(), input.promisedBy(), input.note(), input.items(), mistakes, facts);
    }
}
