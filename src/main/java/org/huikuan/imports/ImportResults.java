package org.huikuan.imports;

import java.util.List;
import org.springframework.stereotype.Component;

/** What comes of an import, kept while it runs and read afterwards: how far it is, its sums, the lines it refused. */
@Component
public class ImportResults {

    private final ImportBatches batches;
    private final ImportAmounts amounts;
    private final Rejections rejections;

    public ImportResults(ImportBatches batches, ImportAmounts amounts, Rejections rejections) {
        this.batches = batches;
        this.amounts = amounts;
        this.rejections = rejections;
    }

    /** Keeps how far an import is. */
    public void progress(long batch, ImportCount count) {
        amounts.save(batch, count);
        batches.progress(batch, count);
    }

    /** The import is still at work, whether or not it came any further. */
    public void touch(long batch) {
        batches.touch(batch);
    }

    /** The import has lines of this creditor, whatever creditor the sender named. */
    void touches(long batch, long creditor) {
        batches.touches(batch, creditor);
    }

    public void reject(long batch, List<RejectedLine> lines) {
        rejections.add(batch, lines);
    }

    ImportSums sums(long batch) {
        return amounts.of(batch);
    }

    List<RejectedLine> rejected(long batch, int most) {
        return rejections.of(batch, most);
    }

    /** Those behind a line, with their cells. */
    List<RejectedLine> rejectedAfter(long batch, long line, int most) {
        return rejections.after(batch, line, most);
    }
}
