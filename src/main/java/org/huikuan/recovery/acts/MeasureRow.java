package org.huikuan.recovery.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.recovery.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * One measure as a manager chooses it.
 *
 * @param kind code of its {@link MeasureKind}
 * @param precondition whether it is met
 * @param evidence on which evidence
 * @param owner login name; null leaves it to the case's collector
 * @param percent of the overdue amount, for a discount
 * @param approvedBy who approved what is above the manager's authority, as programs wrote it before approvers had tasks
 */
public record MeasureRow(
        @Must String kind,
        boolean precondition,
        @Must @Lines @Most(1000) String evidence,
        @Most(64) @Nullable String owner,
        @Must LocalDate date,
        @Nullable BigDecimal percent,
        @Nullable String approvedBy) {}
