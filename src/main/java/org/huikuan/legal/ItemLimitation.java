package org.huikuan.legal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the claim for one invoice becomes time-barred, as far as we know; to be confirmed by counsel.
 *
 * @param beganOn the day after the due date
 * @param endsOn last day, counted from the last strong interruption
 * @param weakEndsOn last day if the weak interruptions hold too; null when there is none later
 * @param status {@code green}, {@code amber}, {@code orange}, {@code red} or {@code expired}
 */
public record ItemLimitation(
        String invoice,
        LocalDate dueOn,
        LocalDate beganOn,
        List<Interruption> interruptions,
        LocalDate endsOn,
        @Nullable LocalDate weakEndsOn,
        long daysLeft,
        String status) {}
