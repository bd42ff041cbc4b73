package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.Facts;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What kept us from contacting the customer does so no more. Who presses does not loosen it: a manager or legal staff does. */
@Component
class EndConductFact extends DeclaredAct<FactOf, EndConductFactInput> {

    private final ConductFacts all;
    private final Facts facts;
    private final Journal journal;

    EndConductFact(ConductFactsOfCases subjects, ConductFacts all, Facts facts, Journal journal) {
        super("end-conduct-fact", ActRoles.LOOSENING, subjects, EndConductFactInput.class);
        this.all = all;
        this.facts = facts;
        this.journal = journal;
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
        all.end(fact.id(), at.facts().today(), doing.by(), input.reason());
        facts.forget(at.facts().kase().id());
        journal.write(new JournalEntry(
                fact.accountId(),
                at.facts().kase().id().value(),
                "conduct-fact-ended",
                RecordConductFact.words(fact),
                Sentence.text(input.reason())));
        return null;
    }
}
