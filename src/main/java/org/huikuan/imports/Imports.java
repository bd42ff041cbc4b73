package org.huikuan.imports;

import java.util.List;
import java.util.function.LongConsumer;
import org.huikuan.imports.files.BadFile;
import org.huikuan.imports.targets.ImportTarget;
import org.huikuan.ledger.Creditor;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Files into the ledger. A file is first looked through as a whole; then it is read again as a stream and recorded some
 * lines a transaction, good lines also where others are rejected. The same file again changes nothing.
 */
@Service
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_REJECTIONS_SHOWN = 100_000;

    private final ImportPreparation preparation;
    private final List<ImportTarget<?>> targets;
    private final ImportBatches batches;
    private final ImportResults results;
    private final ImportReader reader;

    public Imports(
            ImportPreparation preparation,
            List<ImportTarget<?>> targets,
            ImportBatches batches,
            ImportResults results,
            ImportReader reader) {
        this.preparation = preparation;
        this.targets = targets;
        this.batches = batches;
        this.results = results;
        this.reader = reader;
    }

    /** @throws BadFile when the file cannot be read as a whole; nothing is recorded */
    public PreparedImport prepare(ImportRequest request) {
        return preparation.prepare(request);
    }

    public ImportReport run(PreparedImport prepared) {
        return run(prepared, batch -> {});
    }

    /** @param started is told the batch before its first line is recorded */
    public ImportReport run(PreparedImport prepared, LongConsumer started) {
        batches.failSilent();
        long batch = batches.open(
                prepared.request(),
                prepared.creditor(),
                prepared.table().format(),
                LineText.of(prepared.header().headings()),
                prepared.lines());
        started.accept(batch);
        ImportTarget<?> target = target(prepared.request().kind());
        finish(batch, () -> reader.read(prepared, batch, target));
        return report(batch);
    }

    /** Applies a list of open items that waited for confirmation. */
    public ImportReport confirm(long batch) {
        ImportBatch found = find(batch);
        if (!batches.takeConfirmed(batch)) {
            throw new Conflict("import-not-waiting", batch, found.state());
        }
        ImportKind kind = found.kind();
        Creditor creditor = preparation.creditorOf(found);
        ImportCount count = ImportCount.before(found, results.sums(batch));
        finish(batch, () -> target(kind).confirmed(found, creditor, count));
        return report(batch);
    }

    /** Gives up a list of open items that waited for confirmation; nothing of it is recorded. */
    public void discard(long batch) {
        ImportBatch found = find(batch);
        if (!batches.discard(batch)) {
            throw new Conflict("import-not-waiting", batch, found.state());
        }
        target(found.kind()).discarded(batch);
    }

    /** Headings of the file, empty where they are not known. */
    public List<String> headings(ImportBatch batch) {
        return LineText.cells(batch.header());
    }

    /** Rejected lines behind a line with their cells, to be written out piece by piece. */
    public List<RejectedLine> rejectedAfter(long batch, long line, int most) {
        return results.rejectedAfter(batch, line, most);
    }

    /** The cells of a rejected line as they stood in the file. */
    public static List<String> cells(RejectedLine line) {
        return LineText.cells(line.cells());
    }

    public ImportBatch find(long batch) {
        return batches.find(batch).orElseThrow(() -> new NotFound("no-import"));
    }

    public ImportReport report(long batch) {
        ImportBatch b = find(batch);
        return ImportReport.of(b, results.sums(batch), results.rejected(batch, MOST_REJECTIONS_SHOWN));
    }

    public ImportSums amounts(long batch) {
        return results.sums(batch);
    }

    public List<RejectedLine> rejected(long batch, int most) {
        return results.rejected(batch, most);
    }

    public List<ImportBatch> latest() {
        return latest(0, 50);
    }

    /** @param page from 0 */
    public List<ImportBatch> latest(int page, int size) {
        return batches.latest(page, size);
    }

    public long count() {
        return batches.count();
    }

    private void finish(long batch, java.util.function.Supplier<ImportTarget.Ending> work) {
        try {
            ImportTarget.Ending ending = work.get();
            batches.end(batch, ending.state(), ending.told());
        } catch (BadInput e) {
            batches.end(
                    batch,
                    BatchState.FAILED,
                    e.errors().stream().map(Imports::told).toList());
            throw e;
        } catch (RuntimeException e) {
            LOG.error("import {} failed", batch, e);
            batches.end(batch, BatchState.FAILED, List.of(Sentence.refusal("import-stopped")));
            throw e;
        }
    }

    private static Sentence told(FieldError error) {
        return Sentence.joined(": ", Arg.code("column", error.field()), error.why());
    }

    private ImportTarget<?> target(ImportKind kind) {
        return targets.stream()
                .filter(t -> t.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing takes " + kind.code()));
    }
}
