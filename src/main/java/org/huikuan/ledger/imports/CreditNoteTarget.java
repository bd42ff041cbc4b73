package org.huikuan.ledger.imports;

import java.util.List;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Lines that are credit notes. */
@Component
class CreditNoteTarget extends CreditTarget {

    private final Ledger ledger;

    CreditNoteTarget(Ledger ledger) {
        super(Credit.Source.CREDIT_NOTE, 60, "reason");
        this.ledger = ledger;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CREDIT_NOTES;
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<CreditEntry>> entries, ImportContext context) {
        return ledger.recordCreditNotes(creditor, plain(entries), context.batchId());
    }
}
