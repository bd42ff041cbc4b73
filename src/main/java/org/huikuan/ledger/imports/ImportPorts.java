package org.huikuan.ledger.imports;

import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** What every import reads and writes beside its target. */
@Component
class ImportPorts {

    private final Creditors creditors;
    private final ImportBatches batches;
    private final Rejections rejections;

    ImportPorts(Creditors creditors, ImportBatches batches, Rejections rejections) {
        this.creditors = creditors;
        this.batches = batches;
        this.rejections = rejections;
    }

    Creditors creditors() {
        return creditors;
    }

    ImportBatches batches() {
        return batches;
    }

    Rejections rejections() {
        return rejections;
    }
}
