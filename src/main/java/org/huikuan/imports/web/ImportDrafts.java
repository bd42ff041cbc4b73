package org.huikuan.imports.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that people look at while they match columns: on the disk of this node, each only for its sender, for two hours
 * or until twenty others came after it.
 */
@Component
class ImportDrafts implements DisposableBean {

    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST = 20;

    private final Clock clock;
    private final CurrentUser user;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    ImportDrafts(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    /**
     * A file that waits for its mapping.
     *
     * @param mapping the mapping that is mended, null for a new one
     */
    public record Draft(
            String token,
            ImportKind kind,
            LedgerUpload upload,
            String owner,
            Instant at,
            @Nullable String creditor,
            @Nullable LocalDate asOf,
            @Nullable String mapping) {

        /** With the sheet that the page's form names. */
        Draft readAs(Map<String, String> values) {
            String sheet = values.getOrDefault("sheet", String.valueOf(upload.sheet() == null ? "" : upload.sheet()));
            return new Draft(token, kind, upload.readAs(sheet, upload.encoding()), owner, at, creditor, asOf, mapping);
        }
    }

    /** What a person says about the reading of a file. */
    record Reading(@Nullable String sheet, @Nullable String encoding) {}

    synchronized Draft keep(
            ImportKind kind,
            MultipartFile file,
            @Nullable String creditor,
            @Nullable LocalDate asOf,
            @Nullable String mapping,
            Reading reading) {
        forgetOld();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        Draft draft = new Draft(
                UUID.randomUUID().toString(),
                kind,
                LedgerUpload.of(written(file), name).readAs(reading.sheet(), reading.encoding()),
                user.id(),
                clock.instant(),
                creditor,
                asOf,
                mapping);
        drafts.put(draft.token(), draft);
        return draft;
    }

    synchronized Draft get(String token) {
        Draft draft = drafts.get(token);
        if (draft == null
                || !draft.owner().equals(user.id())
                || !Files.exists(draft.upload().path())) {
            throw new NotFound("draft-gone");
        }
        return draft;
    }

    /** The file is being imported and is deleted by the import. */
    synchronized void handOver(Draft draft) {
        drafts.remove(draft.token());
    }

    private void forgetOld() {
        Instant old = clock.instant().minus(KEPT);
        for (Draft draft : List.copyOf(drafts.values())) {
            if (drafts.size() >= MOST || draft.at().isBefore(old)) {
                drafts.remove(draft.token());
                delete(draft);
            }
        }
    }

    private static Path written(MultipartFile file) {
        try {
            Path kept = Files.createTempFile("huikuan-mapping", ".upload");
            file.transferTo(kept);
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Draft draft) {
        try {
            Files.deleteIfExists(draft.upload().path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void destroy() {
        drafts.values().forEach(ImportDrafts::delete);
    }
}
