package org.huikuan.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.documents.CaseDocument;
import org.jspecify.annotations.Nullable;

/** A paper of a case as the API shows it. */
public record DocumentView(
        long id,
        String kind,
        String fileName,
        String contentType,
        long size,
        String sha256,
        @Nullable String note,
        LocalDate addedOn,
        Instant addedAt,
        String addedBy) {

    static DocumentView of(CaseDocument d) {
        return new DocumentView(
                d.id(),
                d.kind().code(),
                d.fileName(),
                d.type().mediaType(),
                d.size(),
                d.sha256(),
                d.note(),
                d.addedOn(),
                d.addedAt(),
                d.addedBy());
    }
}
