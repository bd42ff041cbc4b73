package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receipts and credit notes are recorded in the same way, in tables of their own. */
@Component
public class RecordMoney {

    private final RecordCredits record;
    private final Receipts receipts;
    private final CreditNotes creditNotes;

    public RecordMoney(RecordCredits record, Receipts receipts, CreditNotes creditNotes) {
        this.record = record;
        this.receipts = receipts;
        this.creditNotes = creditNotes;
    }

    public List<Outcome> receipts(
            Creditor creditor, LocalDate today, List<CreditEntry> entries, @Nullable Long batchId) {
        return record.record(receipts, creditor, today, entries, batchId);
    }

    public List<Outcome> creditNotes(
            Creditor creditor, LocalDate today, List<CreditEntry> entries, @Nullable Long batchId) {
        return record.record(creditNotes, creditor, today, entries, batchId);
    }
}
