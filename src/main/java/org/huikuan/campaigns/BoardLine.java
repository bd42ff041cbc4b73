package org.huikuan.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer on the board of the day.
 *
 * @param caseNumber of its open case; null when it has none
 * @param nextOn when the counterpart is to be contacted next; null when the money is in or the campaign over
 * @param isDue whether that is today or was before
 */
public record BoardLine(
        Progress progress,
        @Nullable String caseNumber,
        @Nullable LocalDate nextOn,
        boolean isDue) {}
