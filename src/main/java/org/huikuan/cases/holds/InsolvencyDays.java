package org.huikuan.cases.holds;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.Facts;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Service;

/** Keeps what becomes known of an insolvency after its hold was set. In the caller's transaction, under the lock. */
@Service
public class InsolvencyDays {

    private final Holds holds;
    private final Facts facts;
    private final Journal journal;

    InsolvencyDays(Holds holds, Facts facts, Journal journal) {
        this.holds = holds;
        this.facts = facts;
        this.journal = journal;
    }

    /** The court accepted the case on that day: interest stops, payments of the six months before are open to clawback. */
    public void accepted(CaseFacts now, Hold hold, LocalDate on) {
        holds.update(List.of(hold.accepted(on)));
        CaseId id = now.kase().id();
        Sentence days =
                hold.acceptedOn() == null ? Sentence.parts(on) : CaseSays.ACCEPTED_BEFORE.with(hold.acceptedOn(), on);
        journal.write(new JournalEntry(hold.accountId(), id.value(), "insolvency-accepted", days, null));
        facts.forget(id);
    }
}
