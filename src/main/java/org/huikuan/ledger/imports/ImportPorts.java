package org.huikuan.ledger.imports;

import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** What every import reads and writes beside its target. */
@Component
class ImportPorts {

    private final Creditors creditors;
    private final ImportBatches batches;
    private final Rejections rejections;
    private final ImportAmounts amounts;
    private final CaseTwins twins;

    ImportPorts(
            Creditors creditors, ImportBatches batches, Rejections rejections, ImportAmounts amounts, CaseTwins twins) {
        this.creditors = creditors;
        this.batches = batches;
        this.rejections = rejections;
        this.amounts = amounts;
        this.twins = twins;
    }

    Creditors creditors() {
        return creditors;
    }

    ImportBatches batches() {
        return batches;
    }

    CaseTwins twins() {
        return twins;
    }

    ImportAmounts amounts() {
        return amounts;
    }

    /** Keeps how far an import is. */
    void progress(long batch, ImportCount count) {
        amounts.save(batch, count);
        batches.progress(batch, count);
    }

    Rejections rejections() {
        return rejections;
    }
}
