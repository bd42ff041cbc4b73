package org.huikuan.ledger.invoices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.Invoices;
import org.huikuan.ledger.JournalDetails;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Corrects recorded invoices, on accounts that the caller has locked, and tells who follows their dates. */
@Component
public class CorrectInvoices {

    private final Invoices invoices;
    private final LedgerNews news;

    public CorrectInvoices(Invoices invoices, LedgerNews news) {
        this.invoices = invoices;
        this.news = news;
    }

    public void store(List<Correction> corrections, @Nullable Long batchId) {
        if (!corrections.isEmpty()) {
            invoices.correct(corrections, batchId);
        }
    }

    /** @param grounds why, as the journal says it */
    public void tell(List<Correction> corrections, Sentence grounds) {
        if (corrections.isEmpty()) {
            return;
        }
        List<JournalEntry> journal = new ArrayList<>();
        Set<Long> concerned = new LinkedHashSet<>();
        for (Correction c : corrections) {
            Sentence words = JournalDetails.of(c.before().number(), Sentence.list(c.changes()));
            concerned.add(c.account().id());
            journal.add(new JournalEntry(c.account().id(), null, "invoice-corrected", words, grounds));
            if (c.isMove()) {
                concerned.add(c.before().accountId());
                journal.add(new JournalEntry(c.before().accountId(), null, "invoice-corrected", words, grounds));
            }
        }
        news.tellCorrected(InvoicesCorrected.of(corrections));
        news.tell(concerned, AccountsChanged.Cause.CORRECTED, journal);
    }
}
