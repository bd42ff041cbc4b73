package org.huikuan.approvals;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseId;

/** The rows of approvals. */
public interface ApprovalRegister {

    /** @return with the id that the database gave */
    Approval insert(Approval asked);

    /** Stores state and decision. */
    void update(Approval approval);

    Optional<Approval> find(long id);

    /** Oldest first. */
    List<Approval> of(CaseId id);
}
