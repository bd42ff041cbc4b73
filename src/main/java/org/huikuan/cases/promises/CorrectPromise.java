package org.huikuan.cases.promises;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.reads.CaseSheets;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amount, day, form or giver of an open promise were written down wrongly; what is not said stays as it is. */
@Component
class CorrectPromise implements Act<OfCase<Promise>, CorrectPromiseInput> {

    private final PromisesOfCases subjects;
    private final PromiseCorrections corrections;
    private final CaseSheets sheets;

    CorrectPromise(PromisesOfCases subjects, PromiseCorrections corrections, CaseSheets sheets) {
        this.subjects = subjects;
        this.corrections = corrections;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "correct-promise";
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
    public Subjects<OfCase<Promise>> subjects() {
        return subjects;
    }

    @Override
    public Class<CorrectPromiseInput> input() {
        return CorrectPromiseInput.class;
    }

    @Override
    public ActForm form(OfCase<Promise> of) {
        Promise promise = of.part();
        return new ActForm()
                .show("promise", Map.of("promise", promise))
                .propose("amount", promise.amount().amount().toPlainString())
                .propose("date", promise.payOn())
                .propose("form", promise.form().code())
                .propose("promisedBy", promise.promisedBy())
                .propose("note", promise.note())
                .suggest("promisedBy", sheets.people(of.facts()));
    }

    @Override
    public void check(OfCase<Promise> of, CorrectPromiseInput input, FormInput mistakes) {
        corrections.check(of.facts(), of.part(), input, mistakes);
    }

    @Override
    public @Nullable Object carryOut(OfCase<Promise> of, CorrectPromiseInput input, Doing doing) {
        return corrections.correct(of.facts(), of.part(), input, doing.by());
    }
}
