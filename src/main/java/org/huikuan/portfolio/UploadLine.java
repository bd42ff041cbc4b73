package org.huikuan.portfolio;

import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file that moves customers: one that changes something, or one that was refused.
 *
 * @param line the physical line, the header being 1
 * @param to who shall be in charge; null when the line was refused
 * @param seen who was in charge when the file was looked at
 * @param wrong why the line was refused
 */
public record UploadLine(
        long line,
        String customer,
        @Nullable Assignment to,
        @Nullable Assignment seen,
        @Nullable Wrong wrong) {}
