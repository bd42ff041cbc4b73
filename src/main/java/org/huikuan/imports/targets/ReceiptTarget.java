package org.huikuan.imports.targets;

import java.util.List;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.springframework.stereotype.Component;

/** Lines that are receipts. */
@Component
public class ReceiptTarget extends CreditTarget {

    private final Ledger ledger;

    public ReceiptTarget(Ledger ledger) {
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
