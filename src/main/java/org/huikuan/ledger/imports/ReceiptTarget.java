package org.huikuan.ledger.imports;

import java.util.List;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Lines that are receipts. */
@Component
class ReceiptTarget extends CreditTarget {

    private final Ledger ledger;

    ReceiptTarget(Ledger ledger) {
        super(Credit.Source.RECEIPT, 80, "note");
        this.ledger = ledger;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RECEIPTS;
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<CreditEntry>> entries, ImportContext context) {
        return ledger.recordReceipts(creditor, plain(entries), context.batchId());
    }
}
