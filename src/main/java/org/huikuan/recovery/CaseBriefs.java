package org.huikuan.recovery;

import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of case briefs; what was written stays. */
public interface CaseBriefs {

    Optional<CaseBrief> latest(CaseId id);

    void insert(CaseId id, CaseBrief brief);
}
