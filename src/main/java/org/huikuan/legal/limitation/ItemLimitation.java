package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the claim for one invoice becomes time-barred, as far as we know; to be confirmed by counsel.
 *
 * @param beganOn the day after the last day for paying
 * @param period {@code limitation}, {@code procedure} while a court or body has it, {@code enforcement} after a judgment
 *     (two years, CPL 250), {@code enforced} once enforcement was applied for
 * @param endsOn last day, counted from the last strong interruption; null while no period runs
 * @param weakEndsOn last day if the weak interruptions hold too; null when there is none later
 * @param daysLeft negative after the end; large while no period runs
 * @param status {@code green}, {@code amber}, {@code orange}, {@code red} or {@code expired}
 */
public record ItemLimitation(
        String invoice,
        LocalDate dueOn,
        LocalDate beganOn,
        List<Interruption> interruptions,
        String period,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate weakEndsOn,
        long daysLeft,
        String status) {

    /** Days that stand for "no period runs". */
    static final long NONE_RUNS = 9_999;
}
