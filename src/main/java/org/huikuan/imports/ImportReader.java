package org.huikuan.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.imports.targets.CaseTwins;
import org.huikuan.imports.targets.ImportContext;
import org.huikuan.imports.targets.ImportTarget;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Reads a file that was looked through into its target, as a stream, and says how that ended. */
@Component
public class ImportReader {

    private final Creditors creditors;
    private final ImportResults results;
    private final CaseTwins twins;

    public ImportReader(Creditors creditors, ImportResults results, CaseTwins twins) {
        this.creditors = creditors;
        this.results = results;
        this.twins = twins;
    }

    <E> ImportTarget.Ending read(PreparedImport prepared, long batch, ImportTarget<E> target) {
        ImportContext context = new ImportContext(
                batch,
                target.kind(),
                prepared.mapping(),
                prepared.creditor(),
                prepared.request().asOf(),
                prepared.header()::has);
        ImportRun<E> run = new ImportRun<>(prepared, target, context, creditors, results);
        try {
            prepared.table().read(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.flush();
        ImportTarget.Ending ending = target.finish(context, run.count());
        if (!ending.isDone()) {
            run.count().startAgain();
            results.progress(batch, run.count());
        }
        return ending.noting(notes(prepared, target, run));
    }

    /** What a person should know about the file and its lines. */
    private List<Sentence> notes(PreparedImport prepared, ImportTarget<?> target, ImportRun<?> run) {
        return Stream.concat(prepared.table().notes().stream(), twins.notes(target.kind(), run.numbers()).stream())
                .toList();
    }
}
