package org.huikuan.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Papers put into cases: checked from their bytes, kept by hash. Whether the person may is the caller's question. */
@Service
public class CaseDocuments {

    private final CaseDocumentRegister register;
    private final Archive archive;
    private final UploadCheck check;
    private final Clock clock;

    CaseDocuments(CaseDocumentRegister register, Archive archive, UploadCheck check, Clock clock) {
        this.register = register;
        this.archive = archive;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Puts a paper into the case, in the caller's transaction.
     *
     * @param on the creditor's day
     * @throws BadInput naming {@code file} for what is no whole PDF, JPEG or PNG, too large, or one too many
     */
    public CaseDocument add(long caseId, Upload upload, LocalDate on, String by) {
        DocumentType type = check.typeOf(upload, register.count(caseId));
        return register.insert(new CaseDocument(
                0,
                caseId,
                upload.kind(),
                upload.fileName(),
                type,
                upload.content().length,
                archive.put(upload.content()),
                upload.note(),
                on,
                clock.instant(),
                by));
    }

    /** Oldest first. */
    public List<CaseDocument> of(long caseId) {
        return register.of(caseId);
    }

    /** The paper, when it is one of that case. */
    public Optional<CaseDocument> find(long caseId, long id) {
        return register.find(caseId, id);
    }

    /** @throws NotFound when the case has no such paper */
    public byte[] contentOf(CaseDocument document) {
        return archive.get(document.sha256()).orElseThrow(() -> new NotFound("no-bytes", document.id()));
    }

    /**
     * A file as a person hands it in.
     *
     * @param fileName without folders and control characters, see {@link UploadCheck#nameOf}
     */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Upload(
            DocumentKind kind,
            String fileName,
            byte[] content,
            @Nullable String note) {}
}
