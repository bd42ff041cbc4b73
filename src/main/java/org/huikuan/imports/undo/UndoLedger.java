package org.huikuan.imports.undo;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.ImportBatch;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.huikuan.ledger.money.Settlement;
import org.springframework.stereotype.Component;

/** Locks accounts for an undo, and afterwards lets free money pay, writes the journal and tells the cases. */
@Component
public class UndoLedger {

    private final Accounts accounts;
    private final Settlement settlement;
    private final LedgerNews news;
    private final Creditors creditors;
    private final BusinessDay day;

    public UndoLedger(Accounts accounts, Settlement settlement, LedgerNews news, Creditors creditors, BusinessDay day) {
        this.accounts = accounts;
        this.settlement = settlement;
        this.news = news;
        this.creditors = creditors;
        this.day = day;
    }

    /** The day on which free money pays: of the batch's creditor. */
    LocalDate today(ImportBatch batch) {
        return day.today(creditors.find(batch.creditor()).orElseThrow());
    }

    void lock(List<Long> ids) {
        accounts.lock(ids);
    }

    void tell(List<Long> ids, LocalDate today, long batch, AccountsChanged.Cause cause) {
        settlement.settle(ids, today, null);
        List<JournalEntry> journal = ids.stream()
                .map(a -> new JournalEntry(
                        a, null, "import-undone", LedgerSays.IMPORT.with(batch), LedgerSays.IMPORT_UNDONE.with(batch)))
                .toList();
        news.tell(ids, cause, journal);
    }
}
