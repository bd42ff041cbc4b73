package org.huikuan.cases.conduct;

import java.time.LocalDate;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Facts;
import org.huikuan.conduct.ConductFact;
import org.huikuan.conduct.ConductFactKind;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Records what binds us towards the customer of a case, and that it does so no more. */
@Component
public class ConductActs {

    /** The whole of what was said stands where it was written. */
    private static final int LONGEST_NOTE = 1000;

    private final ConductFacts all;
    private final Facts facts;
    private final Journal journal;

    ConductActs(ConductFacts all, Facts facts, Journal journal) {
        this.all = all;
        this.facts = facts;
        this.journal = journal;
    }

    /** Who visited was asked to leave; visits wait until somebody ends it. Says nothing twice. */
    public void askedToLeave(CaseFacts now, LocalDate on, String note, String by) {
        boolean known = now.insight().restraint().facts().stream()
                .anyMatch(f -> f.kind() == ConductFactKind.ASKED_TO_LEAVE
                        && f.person() == null
                        && f.until() == null
                        && f.isInForce(now.today()));
        if (!known) {
            var unused = record(now, new ConductFactInput(ConductFactKind.ASKED_TO_LEAVE, null, on, null, note), by);
        }
    }

    ConductFact record(CaseFacts now, ConductFactInput input, String by) {
        ConductFact fact = all.insert(new ConductFact(
                0,
                now.account().id(),
                input.kind(),
                input.person(),
                input.since() == null ? now.today() : input.since(),
                input.until(),
                fitting(input.note()),
                now.today(),
                by,
                null,
                null,
                null));
        tell("conduct-fact", now, fact, fact.note());
        return fact;
    }

    void end(CaseFacts now, ConductFact fact, String reason, String by) {
        all.end(fact.id(), now.today(), by, reason);
        tell("conduct-fact-ended", now, fact, reason);
    }

    private void tell(String kind, CaseFacts now, ConductFact fact, String grounds) {
        facts.forget(now.kase().id());
        journal.write(
                new JournalEntry(fact.accountId(), now.kase().id().value(), kind, words(fact), Sentence.text(grounds)));
    }

    private static Sentence words(ConductFact fact) {
        LocalDate until = fact.until();
        return Sentence.joined(
                ", ", fact.kind(), fact.person(), fact.since(), until == null ? null : CaseSays.EXPIRES_ON.with(until));
    }

    private static String fitting(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
