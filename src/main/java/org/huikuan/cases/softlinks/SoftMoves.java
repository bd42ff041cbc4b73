package org.huikuan.cases.softlinks;

import java.util.List;
import org.huikuan.cases.CaseId;

/** The rows of soft moves. */
public interface SoftMoves {

    void insert(SoftMove move);

    /** Newest first. */
    List<SoftMove> of(CaseId id);
}
