package org.huikuan.imports.targets;

import java.util.List;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.springframework.stereotype.Component;

/** Lines that are credit notes. */
@Component
public class CreditNoteTarget extends CreditTarget {

    private final Ledger ledger;

    public CreditNoteTarget(Ledger ledger) {
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
