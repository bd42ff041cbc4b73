package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.conduct.ConductFact;
import org.huikuan.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What kept us from contacting the customer does so no more. Who presses does not loosen it: a manager or legal staff does. */
@Component
class EndConductFact extends DeclaredAct<FactOf, EndConductFactInput> {

    private final ConductActs acts;

    EndConductFact(ConductFactsOfCases subjects, ConductActs acts) {
        super("end-conduct-fact", ActRoles.LOOSENING, subjects, EndConductFactInput.class);
        this.acts = acts;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(FactOf at) {
        return new ActForm().show("conduct-fact", Map.of("fact", at.fact()));
    }

    @Override
    public @Nullable Object carryOut(FactOf at, EndConductFactInput input, Doing doing) {
        ConductFact fact = at.fact();
        LocalDate ended = fact.endedOn();
        if (ended != null) {
            throw new Conflict("conduct-fact-over", ended);
        }
        acts.end(at.facts(), fact, input.reason(), doing.by());
        return null;
    }
}
