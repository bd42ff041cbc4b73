package org.huikuan.staffing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A collector is away, and somebody stands in.
 *
 * @param collector login name of who is away
 * @param substitute login name of who does the tasks meanwhile
 * @param from first day of the absence
 * @param until last day of the absence
 */
public record Absence(
        long id,
        String collector,
        String substitute,
        LocalDate from,
        LocalDate until,
        @Nullable String reason) {}
