package org.huikuan.ledger;

import java.util.Collection;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.invoices.InvoicesCorrected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and everybody who listens that the ledger of some accounts has changed. */
@Component
public class LedgerNews {

    private final Journal journal;
    private final ApplicationEventPublisher events;

    public LedgerNews(Journal journal, ApplicationEventPublisher events) {
        this.journal = journal;
        this.events = events;
    }

    /** These accounts are new; told before their change is. */
    public void tellNew(Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            events.publishEvent(new NewCustomers(Set.copyOf(accountIds)));
        }
    }

    /** Invoices were corrected; told before the change of their accounts is. */
    public void tellCorrected(InvoicesCorrected corrected) {
        events.publishEvent(corrected);
    }

    public void tell(Collection<Long> accountIds, AccountsChanged.Cause cause, Collection<JournalEntry> entries) {
        if (!accountIds.isEmpty()) {
            journal.write(entries);
            events.publishEvent(new AccountsChanged(Set.copyOf(accountIds), cause));
        }
    }
}
