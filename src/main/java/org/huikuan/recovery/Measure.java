package org.huikuan.recovery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A measure chosen for a case.
 *
 * @param kind code of its {@link MeasureKind}
 * @param round which choice of the manager it belongs to, from 1
 * @param owner login name of who carries it out; null leaves it to the case's collector
 * @param report what came of it; null while it is open
 */
public record Measure(
        long id,
        CaseId caseId,
        long accountId,
        String kind,
        int round,
        MeasureState state,
        Grounds grounds,
        @Nullable String owner,
        LocalDate dueOn,
        @Nullable Report report) {

    /**
     * Why it may be done.
     *
     * @param evidence on which evidence the precondition is met
     * @param confirmedBy who said so, and chose it
     * @param percent of the overdue amount, for a discount; null otherwise
     * @param authority whose approval the tables asked for, {@code none} when nobody's
     * @param approvedBy who gave it; null when nobody had to, or it is waited for
     */
    public record Grounds(
            String evidence,
            String confirmedBy,
            LocalDate confirmedOn,
            @Nullable BigDecimal percent,
            String authority,
            @Nullable String approvedBy) {}

    /**
     * What came of it.
     *
     * @param evidence proof in words, or why it is not possible
     * @param paperId an uploaded paper that proves it; null when there is none
     */
    public record Report(
            MeasureOutcome outcome,
            @Nullable String evidence,
            @Nullable Long paperId,
            String by,
            LocalDate on) {}

    public boolean isOpen() {
        return state == MeasureState.OPEN;
    }

    /** Whether somebody above the manager has still to approve it. */
    public boolean awaitsApproval() {
        return isOpen() && grounds.approvedBy() == null && !Approvals.isOfTheManager(grounds.authority());
    }

    public Measure reported(Report what) {
        return new Measure(id, caseId, accountId, kind, round, what.outcome().state(), grounds, owner, dueOn, what);
    }
}
