package org.huikuan.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.PreparedImport;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.imports.undo.Undo;
import org.huikuan.shared.Conflict;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps an upload on disk as long as it is read, and runs imports beside the request, as the person who asked. */
@Component
class ImportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final Imports imports;
    private final Undo undo;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, work -> new Thread(work, "import"));
    private final ExecutorService asCaller = new DelegatingSecurityContextExecutorService(threads);

    ImportJobs(Imports imports, Undo undo) {
        this.imports = imports;
        this.undo = undo;
    }

    /** A file that somebody sent, and how it is to be read. */
    record Sent(
            ImportKind kind,
            MultipartFile file,
            @Nullable String mapping,
            @Nullable LocalDate asOf,
            @Nullable String creditor,
            @Nullable String sheet,
            @Nullable String encoding) {}

    /** @throws org.huikuan.imports.files.BadFile when the file cannot be read as a whole */
    PreparedImport prepare(Sent sent) {
        Path kept = keep(sent.file());
        try {
            String name = Objects.requireNonNullElse(sent.file().getOriginalFilename(), "file");
            LedgerUpload upload = LedgerUpload.of(kept, name).readAs(sent.sheet(), sent.encoding());
            return imports.prepare(
                    new ImportRequest(sent.kind(), upload, sent.mapping(), sent.asOf(), sent.creditor()));
        } catch (RuntimeException e) {
            forget(kept);
            throw e;
        }
    }

    /** A file that a person has looked at; on failure it stays for another look. */
    PreparedImport prepare(ImportDrafts.Draft draft, String mapping) {
        return imports.prepare(
                new ImportRequest(draft.kind(), draft.upload(), mapping, draft.asOf(), draft.creditor()));
    }

    ImportReport runNow(PreparedImport prepared) {
        try {
            return imports.run(prepared);
        } finally {
            forget(prepared.request().upload().path());
        }
    }

    /** @return the batch, as soon as it exists */
    long start(PreparedImport prepared) {
        CompletableFuture<Long> batch = new CompletableFuture<>();
        asCaller.execute(() -> {
            try {
                imports.run(prepared, batch::complete);
            } catch (RuntimeException e) {
                LOG.warn("an import ended early: {}", e.getMessage());
                batch.completeExceptionally(e);
            } finally {
                forget(prepared.request().upload().path());
            }
        });
        return batch.join();
    }

    /** Undoes beside the request, since cases may have to follow; an obstacle is told at once. */
    void startUndo(long batch) {
        ImportBatch found = imports.find(batch);
        undo.obstacle(found).ifPresent(why -> {
            throw new Conflict(why);
        });
        asCaller.execute(() -> {
            try {
                undo.undo(found);
            } catch (RuntimeException e) {
                LOG.warn("import {} could not be undone: {}", batch, e.getMessage());
            }
        });
    }

    private static Path keep(MultipartFile file) {
        try {
            Path kept = Files.createTempFile("huikuan-import", ".upload");
            file.transferTo(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted: {}", kept, e.getMessage());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
