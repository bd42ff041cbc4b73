package org.huikuan.legal.insolvency;

import java.util.List;

/** The rows of claims filed in insolvencies, one a hold. */
public interface InsolvencyClaims {

    void add(InsolvencyClaim claim);

    List<InsolvencyClaim> ofCase(long caseId);
}
