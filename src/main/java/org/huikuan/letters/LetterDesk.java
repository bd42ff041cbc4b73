package org.huikuan.letters;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.outbox.LetterPostKind;
import org.huikuan.outbox.OutboxFlow;
import org.springframework.stereotype.Component;

/** What lies at hand when letters are ordered: who writes to whom, the journal, and the outbox. */
@Component
class LetterDesk {

    private final Creditors creditors;
    private final Accounts accounts;
    private final Journal journal;
    private final OutboxFlow outbox;

    LetterDesk(Creditors creditors, Accounts accounts, Journal journal, OutboxFlow outbox) {
        this.creditors = creditors;
        this.accounts = accounts;
        this.journal = journal;
        this.outbox = outbox;
    }

    Map<Long, Creditor> creditorsOf(Collection<Long> creditorIds) {
        return creditorIds.stream().distinct().collect(Collectors.toMap(Function.identity(), creditors::get));
    }

    Map<Long, Account> accountsOf(Collection<LetterOrder> orders) {
        return accounts.byId(
                orders.stream().map(LetterOrder::accountId).distinct().toList());
    }

    void journal(Collection<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            journal.write(entries);
        }
    }

    /** Letters wait to leave: somebody shall send them after this transaction. */
    void queued() {
        outbox.queued(LetterPostKind.KEY);
    }
}
