package org.huikuan.documents;

import java.util.List;
import java.util.Optional;

/** The rows of the papers of cases. */
public interface CaseDocumentRegister {

    CaseDocument insert(CaseDocument document);

    /** Oldest first. */
    List<CaseDocument> of(long caseId);

    /** The paper, when it is one of that case. */
    Optional<CaseDocument> find(long caseId, long id);

    int count(long caseId);
}
