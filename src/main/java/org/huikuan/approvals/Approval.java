package org.huikuan.approvals;

import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something of a case that waits, or waited, for the word of an approver.
 *
 * @param kind of what it is, see {@link Approvable}
 * @param of the id of that
 * @param role who decides
 * @param dueOn the day by which it is wanted
 * @param decided null while it waits, or when it was withdrawn
 */
public record Approval(
        long id,
        CaseId caseId,
        long accountId,
        String kind,
        long of,
        Role role,
        ApprovalState state,
        LocalDate dueOn,
        String askedBy,
        LocalDate askedOn,
        @Nullable Decided decided) {

    /** @param reason null where an approval was given without words */
    public record Decided(String by, LocalDate on, @Nullable String reason) {}

    public boolean isOpen() {
        return state == ApprovalState.ASKED;
    }

    public boolean isApproved() {
        return state == ApprovalState.APPROVED;
    }

    Approval with(ApprovalState now, @Nullable Decided what) {
        return new Approval(id, caseId, accountId, kind, of, role, now, dueOn, askedBy, askedOn, what);
    }
}
