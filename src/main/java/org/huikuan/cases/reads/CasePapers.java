package org.huikuan.cases.reads;

import java.util.List;
import org.huikuan.cases.CaseAccess;
import org.huikuan.cases.CaseId;
import org.huikuan.documents.CaseDocument;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers in the file of a case, as far as a person sees it. */
@Service
@Transactional(readOnly = true)
public class CasePapers {

    private final CaseAccess access;
    private final CaseDocuments documents;

    CasePapers(CaseAccess access, CaseDocuments documents) {
        this.access = access;
        this.documents = documents;
    }

    /** Oldest first. */
    public List<CaseDocument> of(CaseId id) {
        return documents.of(access.visible(id).id().value());
    }

    /** @throws NotFound when the case has no such paper, or is none the person sees */
    public Paper paper(CaseId id, long documentId) {
        CaseDocument document = documents
                .find(access.visible(id).id().value(), documentId)
                .orElseThrow(() -> new NotFound("no-document"));
        return new Paper(document, documents.contentOf(document));
    }

    /** A paper with its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    public record Paper(CaseDocument document, byte[] content) {}
}
