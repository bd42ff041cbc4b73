package org.huikuan.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case: what somebody put into the file, never changed afterwards.
 *
 * @param fileName as it was uploaded, without folders
 * @param size in bytes
 * @param sha256 of its bytes, under which the archive keeps them
 * @param addedOn the creditor's day
 */
public record CaseDocument(
        long id,
        long caseId,
        DocumentKind kind,
        String fileName,
        DocumentType type,
        long size,
        String sha256,
        @Nullable String note,
        LocalDate addedOn,
        Instant addedAt,
        String addedBy) {

    public CaseDocument withId(long newId) {
        return new CaseDocument(newId, caseId, kind, fileName, type, size, sha256, note, addedOn, addedAt, addedBy);
    }
}
