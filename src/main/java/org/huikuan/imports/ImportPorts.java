package org.huikuan.imports;

import org.huikuan.imports.targets.CaseTwins;
import org.huikuan.ledger.Creditors;
import org.springframework.stereotype.Component;

/** What every import reads and writes beside its target. */
@Component
public class ImportPorts {

    private final Creditors creditors;
    private final ImportBatches batches;
    private final Rejections rejections;
    private final ImportAmounts amounts;
    private final CaseTwins twins;

    public ImportPorts(
            Creditors creditors, ImportBatches batches, Rejections rejections, ImportAmounts amounts, CaseTwins twins) {
        this.creditors = creditors;
        this.batches = batches;
        this.rejections = rejections;
        this.amounts = amounts;
        this.twins = twins;
    }

    public Creditors creditors() {
        return creditors;
    }

    public ImportBatches batches() {
        return batches;
    }

    CaseTwins twins() {
        return twins;
    }

    ImportAmounts amounts() {
        return amounts;
    }

    /** Keeps how far an import is. */
    public void progress(long batch, ImportCount count) {
        amounts.save(batch, count);
        batches.progress(batch, count);
    }

    public Rejections rejections() {
        return rejections;
    }
}
