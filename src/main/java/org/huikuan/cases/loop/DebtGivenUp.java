package org.huikuan.cases.loop;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** An approved decision gives the debt up: its overdue items leave collection, and the case ends as written off. */
@Component
public class DebtGivenUp {

    private final Cases cases;
    private final CaseEnding ending;
    private final Journal journal;

    DebtGivenUp(Cases cases, CaseEnding ending, Journal journal) {
        this.cases = cases;
        this.ending = ending;
        this.journal = journal;
    }

    /** For an act of a stage, the account locked; the stage's process returns its outcome by itself. */
    public void writeOff(CaseFacts now, Sentence reason) {
        cases.closeItems(
                now.kase().id(), now.overdue().stream().map(OpenItem::invoiceId).toList());
        journal.write(List.of(new JournalEntry(
                now.kase().accountId(),
                now.kase().id().value(),
                "case-written-off",
                CaseSays.ITEMS.with(now.overdue().size()),
                reason)));
        ending.end(now, CaseStatus.WRITTEN_OFF, reason, Bell.FROM_STAGE);
    }
}
